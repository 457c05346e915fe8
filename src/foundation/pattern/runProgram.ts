import type { CharacterSet } from './Pattern.js';
import type { PatternStep } from './writeProgram.js';

const maxVisits = 5_000_000;

/**
 * Whether a pattern occurs in a text: all ways through it are followed at once, one character after the other, so
 * that time grows with the text times the pattern and never faster. Undefined when that is still too much. Source:
 * Thompson, Programming techniques: regular expression search algorithm (1968).
 */
export function runProgram(steps: readonly PatternStep[], text: string): boolean | undefined {
  /** At which character a step was last entered, so that each is entered once per character. */
  const entered = new Int32Array(steps.length).fill(-1);
  let current: number[] = [];
  let visits = 0;
  for (let index = 0, count = 0; ; count++) {
    const next: number[] = [];
    // A search may start anywhere, so the first step is entered at each character.
    const queue = [...current, 0];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (entered[at] === count) continue;
      entered[at] = count;
      visits++;
      const step = steps[at];
      if (step === undefined) continue;
      if (step.kind === 'found') return true;
      if (step.kind === 'fork') queue.push(...step.to);
      else if (step.kind === 'characters') next.push(at);
      else if (step.kind === 'start' ? index === 0 : index === text.length) queue.push(at + 1);
    }
    if (index >= text.length) return false;
    if (visits > maxVisits) return undefined;
    const code = text.codePointAt(index) ?? 0;
    index += code > 0xffff ? 2 : 1;
    current = next.filter((at) => takes(steps[at], code)).map((at) => at + 1);
  }
}

function takes(step: PatternStep | undefined, code: number): boolean {
  return step?.kind === 'characters' && isIn(step.set, code);
}

function isIn(set: CharacterSet, code: number): boolean {
  return set.some(([first, last]) => code >= first && code <= last);
}
