import { compareStrings } from '../../src/foundation/compareStrings.js';
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
  readonly features: readonly string[];
  /** What a feature counts for besides its value: the rarer, the more. */
  readonly rarity: Float64Array;
  readonly rows: readonly Row[];
}

/** How long an example is on average, so that penalties mean the same for each set of features. */
const usualLength = 2;

/** Puts examples in numbers; a feature that stands in fewer than `minimum` of them is left out. */
export function exampleTable(examples: readonly Example[], minimum: number): ExampleTable {
  const labels = [...new Set(examples.map(({ label }) => label))].sort(compareStrings);
  const seen = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const features = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= minimum).sort(compareStrings);
  const inverse = Float64Array.from(features, (name) =>
    Math.log(1 + examples.length / (seen.get(name) ?? 1)),
  );
  const numbers = new Map(features.map((name, index) => [name, index]));
  const raw = examples.map((example) => rowOf(example, numbers, labels));
  const scale = usualLength / lengthOf(raw, inverse);
  const rarity = inverse.map((value) => value * scale);
  const rows = raw.map((row) => ({
    ...row,
    values: row.values.map((value, k) => value * (rarity[row.at[k] ?? 0] ?? 0)),
  }));
  return { labels, features, rarity, rows };
}

function rowOf(
  { features, label, among }: Example,
  numbers: ReadonlyMap<string, number>,
  labels: readonly string[],
): Row {
  const known = [...features].flatMap(([name, value]) => {
    const index = numbers.get(name);
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
