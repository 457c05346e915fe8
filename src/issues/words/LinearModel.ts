import { lazy } from '../../foundation/lazy.js';
import { featureKey } from './featureKey.js';
import type { Features } from './featuresOf.js';
import { readNumbers } from './readNumbers.js';

/** A trained model as data. What is written in `digits` is read by `readNumbers`. */
export interface LinearTable {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** What a step of a weight stands for. */
  readonly step: number;
  /** The features by `featureKey`, in ascending order, each as its distance to the one before; in `digits`. */
  readonly features: string;
  /** Where a weight is not nothing, by feature and then by label, each as its distance to the one before; in `digits`. */
  readonly places: string;
  /** How many steps each of those weighs, and {@link reach} more; in `digits`. */
  readonly weights: string;
}

/** How many steps a weight can be below nothing. */
export const reach = 42;

/** Gives each label a probability. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** By index of the label; `among` limits what can be chosen. */
  probabilities(features: Features, among?: readonly string[]): readonly number[];
  /** What each feature adds to the score of a label. */
  contributions(features: Features, label: string): ReadonlyMap<string, number>;
}

/** Reads a table on first use. */
export function linearModel(table: LinearTable): LinearModel {
  const { labels, bias, step } = table;
  const width = labels.length;
  const read = lazy(() => readTable(table));

  return {
    labels,
    probabilities(features, among) {
      const { starts, weights } = read();
      const scores = Float64Array.from(bias);
      for (const [name, value] of features) {
        const start = starts.get(featureKey(name));
        if (start === undefined) continue;
        for (let label = 0; label < width; label++) {
          scores[label] = (scores[label] ?? 0) + value * (weights[start + label] ?? 0) * step;
        }
      }
      return softmax(
        Array.from(scores, (score, index) =>
          among === undefined || among.includes(labels[index] ?? '') ? score : -Infinity,
        ),
      );
    },
    contributions(features, label) {
      const { starts, weights } = read();
      const index = labels.indexOf(label);
      const found = new Map<string, number>();
      for (const [name, value] of features) {
        const start = starts.get(featureKey(name));
        if (start !== undefined) found.set(name, value * (weights[start + index] ?? 0) * step);
      }
      return found;
    },
  };
}

interface ReadTable {
  /** Where the weights of a feature begin, by its key. */
  readonly starts: ReadonlyMap<number, number>;
  /** In steps, by feature and then by label. */
  readonly weights: Int16Array;
}

function readTable({ labels, features, places, weights }: LinearTable): ReadTable {
  const width = labels.length;
  const keys = runningTotals(readNumbers(features));
  const steps = readNumbers(weights);
  const all = new Int16Array(keys.length * width);
  runningTotals(readNumbers(places)).forEach((place, index) => {
    all[place] = (steps[index] ?? reach) - reach;
  });
  return { starts: new Map(keys.map((key, index) => [key, index * width])), weights: all };
}

function runningTotals(distances: readonly number[]): readonly number[] {
  let total = 0;
  return distances.map((distance) => (total += distance));
}

function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
