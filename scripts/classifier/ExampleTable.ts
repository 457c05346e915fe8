import { compareStrings } from '../../src/foundation/compareStrings.js';
import { featureKey } from '../../src/issues/words/featureKey.js';
import type { Features } from '../../src/issues/words/featuresOf.js';

/** Something to learn from. */
export interface Example {
  readonly features: Features;
  readonly label: string;
  /** The labels to choose from; all when absent. */
  readonly among?: readonly string[];
}

/** An example with its features by number. */
export interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  /** The labels that it can't be. */
  readonly closed: readonly number[];
}

/** Examples in numbers. */
export interface ExampleTable {
  readonly labels: readonly string[];
  /** By `featureKey`, in ascending order. */
  readonly features: readonly number[];
  /** What a feature counts for besides its value: the rarer, the more. */
  readonly rarity: Float64Array;
  readonly rows: readonly Row[];
}

/** How long an example is on average, so that penalties mean the same for each set of features. */
const usualLength = 2;

/** Puts examples in numbers; a feature that stands in fewer than `minimum` of them is left out. */
export function exampleTable(examples: readonly Example[], minimum: number): ExampleTable {
  const labels = [...new Set(examples.map(({ label }) => label))].sort(compareStrings);
  const keyed = examples.map(({ features }) => byKey(features));
  const seen = new Map<number, number>();
  for (const features of keyed) {
    for (const key of features.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const features = [...seen.keys()].filter((key) => (seen.get(key) ?? 0) >= minimum).sort((a, b) => a - b);
  const inverse = Float64Array.from(features, (key) => Math.log(1 + examples.length / (seen.get(key) ?? 1)));
  const numbers = new Map(features.map((key, index) => [key, index]));
  const raw = examples.map((example, index) => rowOf(example, keyed[index] ?? new Map(), numbers, labels));
  const scale = usualLength / lengthOf(raw, inverse);
  const rarity = inverse.map((value) => value * scale);
  const rows = raw.map((row) => ({
    ...row,
    values: row.values.map((value, k) => value * (rarity[row.at[k] ?? 0] ?? 0)),
  }));
  return { labels, features, rarity, rows };
}

/** Features by their keys; those that share one are one. */
function byKey(features: Features): ReadonlyMap<number, number> {
  const keyed = new Map<number, number>();
  for (const [name, value] of features) {
    const key = featureKey(name);
    keyed.set(key, (keyed.get(key) ?? 0) + value);
  }
  return keyed;
}

function rowOf(
  { label, among }: Example,
  features: ReadonlyMap<number, number>,
  numbers: ReadonlyMap<number, number>,
  labels: readonly string[],
): Row {
  const known = [...features].flatMap(([key, value]) => {
    const index = numbers.get(key);
    return index === undefined ? [] : [{ index, value }];
  });
  return {
    at: Int32Array.from(known, ({ index }) => index),
    values: Float64Array.from(known, ({ value }) => value),
    label: labels.indexOf(label),
    closed: labels.flatMap((name, index) =>
      among === undefined || name === label || among.includes(name) ? [] : [index],
    ),
  };
}

function lengthOf(rows: readonly Row[], weights: Float64Array): number {
  let squares = 0;
  for (const { at, values } of rows) {
    for (let k = 0; k < at.length; k++) squares += ((values[k] ?? 0) * (weights[at[k] ?? 0] ?? 0)) ** 2;
  }
  return Math.sqrt(squares / Math.max(1, rows.length)) || 1;
}
