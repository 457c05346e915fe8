import type { CharacterSet, Pattern } from './Pattern.js';

/** One step of the automaton of a pattern. All but `fork` go on to the step behind them. */
export type PatternStep =
  | { readonly kind: 'characters'; readonly set: CharacterSet }
  | { readonly kind: 'fork'; readonly to: readonly number[] }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'found' };

const maxSteps = 2_000;

/** Writes a pattern out as steps of an automaton; undefined when that takes too many. */
export function writeProgram(pattern: Pattern): readonly PatternStep[] | undefined {
  const steps: PatternStep[] = [];
  const isFull = (): boolean => steps.length > maxSteps;

  const write = (node: Pattern): void => {
    if (isFull()) return;
    switch (node.kind) {
      case 'characters':
      case 'start':
      case 'end':
        steps.push(node);
        return;
      case 'group':
        write(node.part);
        return;
      case 'sequence':
        for (const part of node.parts) write(part);
        return;
      case 'alternatives':
        writeAlternatives(node.parts);
        return;
      case 'repeat':
        for (let time = 0; time < node.min && !isFull(); time++) write(node.part);
        if (node.max === Infinity) writeLoop(node.part);
        else writeOptional(node.part, node.max - node.min);
    }
  };
  /** Forks to the start of each alternative; behind each one, to behind the last. */
  const writeAlternatives = (parts: readonly Pattern[]): void => {
    const starts: number[] = [];
    const ends: number[][] = [];
    steps.push({ kind: 'fork', to: starts });
    for (const part of parts) {
      starts.push(steps.length);
      write(part);
      const to: number[] = [];
      ends.push(to);
      steps.push({ kind: 'fork', to });
    }
    for (const to of ends) to.push(steps.length);
  };
  const writeLoop = (part: Pattern): void => {
    const loop = steps.length;
    const to = [loop + 1];
    steps.push({ kind: 'fork', to });
    write(part);
    steps.push({ kind: 'fork', to: [loop] });
    to.push(steps.length);
  };
  const writeOptional = (part: Pattern, times: number): void => {
    const exits: number[][] = [];
    for (let time = 0; time < times && !isFull(); time++) {
      const to = [steps.length + 1];
      exits.push(to);
      steps.push({ kind: 'fork', to });
      write(part);
    }
    for (const to of exits) to.push(steps.length);
  };

  write(pattern);
  steps.push({ kind: 'found' });
  return isFull() ? undefined : steps;
}
