import { isRecord } from '../../src/foundation/isRecord.js';
import type { Focus } from './foci.js';
import type { Verdict } from './oracle.js';

/** A way in which the compiled invariants and the oracle may differ, and why that is right. */
export interface Difference {
  /** What the expression must hold; absent means any. */
  readonly expression?: RegExp;
  readonly ours?: readonly Verdict[];
  readonly theirs?: readonly Verdict[];
  /** On which data. */
  readonly when?: (focus: Focus) => boolean;
  readonly reason: string;
}

/** Every known difference. One that no run shows any more is to be taken out. */
export const differences: readonly Difference[] = [
  {
    when: ({ value, extra, resource, rootResource }) =>
      [value, resource, rootResource].some((each) => hasExtra(each, 'without value')) ||
      (value === undefined && extra !== undefined),
    reason:
      'A primitive with extensions but no value: its value is unknown, so what compares it is empty here. The ' +
      'oracle compares it as a value of its own, which makes every comparison false.',
  },
  {
    expression: /=|\bin\b|contains|isDistinct|intersect/,
    when: ({ value, resource, rootResource }) =>
      [value, resource, rootResource].some((each) => hasExtra(each, 'with value')),
    reason:
      'Two primitives with the same value, one of which has an extension: FHIR compares primitives by value, the ' +
      'oracle by value and extensions.',
  },
  {
    expression: /matches\(/,
    theirs: ['error'],
    reason:
      'The pattern has an escape or bracket that JavaScript refuses with the flag `u`, which the oracle sets.',
  },
  {
    expression: /low <= high/,
    reason:
      'Quantities without a UCUM code: the oracle compares them as JavaScript objects (always equal) or refuses; ' +
      'here the same unit is compared, and without a value there is no order.',
  },
  {
    expression: /value (?:<=|>=) \d/,
    theirs: ['error', 'empty'],
    reason:
      'A quantity without dimension is compared with a number, as FHIRPath converts them; the oracle refuses.',
  },
  {
    expression: /^hasValue\(\) or/,
    ours: ['true'],
    theirs: ['false'],
    when: ({ type }) => type === 'xhtml' || type === 'id',
    reason:
      'The oracle does not count xhtml among the primitives; and on a focus of type id it takes the name `id` for ' +
      'the type.',
  },
];

/** The difference that explains a disagreement, if any does. */
export function explain(
  expression: string,
  focus: Focus,
  ours: Verdict,
  theirs: Verdict,
): Difference | undefined {
  return differences.find(
    (each) =>
      each.expression?.test(expression) !== false &&
      each.ours?.includes(ours) !== false &&
      each.theirs?.includes(theirs) !== false &&
      each.when?.(focus) !== false,
  );
}

function hasExtra(value: unknown, which: 'with value' | 'without value'): boolean {
  if (Array.isArray(value)) return value.some((item) => hasExtra(item, which));
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([name, child]) => {
    if (hasExtra(child, which)) return true;
    if (!name.startsWith('_')) return false;
    const base = value[name.slice(1)];
    return which === 'without value' ? !isComplete(base, child) : base !== undefined;
  });
}

/** Whether each extra has a value beside it. */
function isComplete(values: unknown, extras: unknown): boolean {
  if (!Array.isArray(extras)) return values !== undefined && values !== null;
  return extras.every(
    (extra, index) => extra === null || (Array.isArray(values) && (values[index] ?? null) !== null),
  );
}
