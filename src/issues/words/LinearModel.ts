import { lazy } from '../../foundation/lazy.js';
import type { Features } from './featuresOf.js';

/** A trained model as data. */
export interface LinearTable {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** What a step of a weight stands for. */
  readonly step: number;
  /** Names of the features, one a line. */
  readonly features: string;
  /** A character for each feature and label: how many steps, counted from {@link zero}. */
  readonly weights: string;
}

/** The character that stands for a weight of nothing; the others lie around it, and none needs an escape. */
export const zero = 'A'.charCodeAt(0);

/** Gives each label a probability. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** By index of the label; `among` limits what can be chosen. */
  probabilities(features: Features, among?: readonly string[]): readonly number[];
  /** What each feature adds to the score of a label. */
  contributions(features: Features, label: string): ReadonlyMap<string, number>;
}

/** Reads a table on first use. */
export function linearModel({ labels, bias, step, features: names, weights }: LinearTable): LinearModel {
  const indexes = lazy(() => new Map(names.split('\n').map((name, index) => [name, index])));
  const width = labels.length;

  const weight = (feature: number, label: number): number =>
    (weights.charCodeAt(feature * width + label) - zero) * step;

  return {
    labels,
    probabilities(features, among) {
      const scores = [...bias];
      for (const [name, value] of features) {
        const feature = indexes().get(name);
        if (feature === undefined) continue;
        for (let label = 0; label < width; label++) {
          scores[label] = (scores[label] ?? 0) + value * weight(feature, label);
        }
      }
      return softmax(
        scores.map((score, index) =>
          among === undefined || among.includes(labels[index] ?? '') ? score : -Infinity,
        ),
      );
    },
    contributions(features, label) {
      const index = labels.indexOf(label);
      const found = new Map<string, number>();
      for (const [name, value] of features) {
        const feature = indexes().get(name);
        if (feature !== undefined) found.set(name, value * weight(feature, index));
      }
      return found;
    },
  };
}

function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
