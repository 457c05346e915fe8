import { checkNarrative } from '../../fhir/narrative/checkNarrative.js';
import type { ExpressionEnvironment } from '../expressions/CompiledExpression.js';
import { ExpressionUndecided } from '../expressions/ExpressionUndecided.js';
import type { SafePattern } from '../../foundation/pattern/createSafePattern.js';
import type { KeptPatterns } from './keptPatterns.js';

/** What the functions may use of the engine that they are part of. */
export interface EngineContext {
  readonly patterns: KeptPatterns;
  /** The surroundings of the evaluation under way. */
  environment(): ExpressionEnvironment;
  /** A resource as the package's own node, which knows its type. */
  node(resource: object): unknown;
}

type Items = readonly unknown[];

/** A function in the form that the package takes: its arguments by their number, each with its type. */
interface EngineFunction {
  fn: (items: Items, ...parameters: readonly never[]) => unknown;
  arity: Record<number, ('String' | 'Expr')[]>;
  internalStructures: true;
}

/** Functions of FHIRPath and FHIR that are ours: synchronous, silent, linear, and without a clock. */
export function engineFunctions(context: EngineContext): Record<string, EngineFunction> {
  const define = (
    arity: EngineFunction['arity'],
    fn: (items: Items, ...parameters: readonly never[]) => unknown,
  ): EngineFunction => ({ fn, arity, internalStructures: true });
  const undecided = define({ 0: [] }, () => {
    throw new ExpressionUndecided('expression-failed', 'clock');
  });

  return {
    trace: define({ 1: ['String'], 2: ['String', 'Expr'] }, (items) => items),
    today: undecided,
    now: undecided,
    timeOfDay: undecided,
    htmlChecks: define({ 0: [] }, (items) => {
      const text = onlyItem(items);
      return typeof text === 'string' ? checkNarrative(text).length === 0 : [];
    }),
    resolve: define({ 0: [] }, (items) =>
      items.flatMap((item) => {
        const reference = referenceOf(dataOf(item));
        if (reference === undefined) return [];
        const found = context.environment().resolve(reference);
        if (found === 'out-of-scope') throw new ExpressionUndecided('reference-out-of-scope');
        return found === undefined ? [] : [context.node(found)];
      }),
    ),
    conformsTo: define({ 1: ['String'] }, (items, profile: string) => {
      if (items.length === 0) return [];
      const answer = context.environment().conformsTo(onlyItem(items), profile);
      if (answer === undefined) throw new ExpressionUndecided('definition-unknown', profile);
      return answer;
    }),
    memberOf: define({ 1: ['String'] }, (items, valueSet: string) => {
      if (items.length === 0) return [];
      const answer = context.environment().memberOf(onlyItem(items), valueSet);
      if (answer === undefined) throw new ExpressionUndecided('value-set-unknown', valueSet);
      return answer;
    }),
    matches: define({ 1: ['String'] }, (items, pattern: string | Items) =>
      onText(items, pattern, (text, { test }) => test(text)),
    ),
    matchesFull: define({ 1: ['String'] }, (items, pattern: string | Items) =>
      onText(items, typeof pattern === 'string' ? `^(?:${pattern})$` : pattern, (text, { test }) =>
        test(text),
      ),
    ),
    replaceMatches: define(
      { 2: ['String', 'String'] },
      (items, pattern: string | Items, by: string | Items) =>
        typeof by === 'string' ? onText(items, pattern, (text, { replace }) => replace?.(text, by)) : [],
    ),
  };

  function onText(
    items: Items,
    pattern: string | Items,
    use: (text: string, pattern: SafePattern) => unknown,
  ): unknown {
    const text = onlyItem(items);
    if (typeof text !== 'string' || typeof pattern !== 'string') return [];
    const safe = context.patterns(pattern);
    const result = safe === undefined ? undefined : use(text, safe);
    if (result === undefined) throw new ExpressionUndecided('expression-failed', 'pattern');
    return result;
  }
}

function onlyItem(items: Items): unknown {
  if (items.length > 1) throw new ExpressionUndecided('expression-failed', 'several items');
  return dataOf(items[0]);
}

/** The value in a node of the package. */
export function dataOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'data' in item && 'path' in item ? item.data : item;
}

function referenceOf(data: unknown): string | undefined {
  const reference = typeof data === 'object' && data !== null && 'reference' in data ? data.reference : data;
  return typeof reference === 'string' ? reference : undefined;
}
