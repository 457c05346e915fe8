import type { LinearTable } from '../../src/issues/words/LinearModel.js';
import { reach } from '../../src/issues/words/LinearModel.js';
import type { TrainedModel } from './TrainedModel.js';
import { writeNumbers } from './writeNumbers.js';

/** How a model is written. */
export interface TableSettings {
  /** Scores are divided by it, so that what comes out is calibrated. */
  readonly temperature: number;
  /** What a step of a weight stands for: the smaller, the more exact and the larger the table. */
  readonly step: number;
}

/** Writes a model in small: which weights are not nothing, and how many steps each is. */
export function tableOf(
  { labels, features, weights, bias }: TrainedModel,
  { temperature, step }: TableSettings,
): LinearTable {
  const width = labels.length;
  const kept: number[] = [];
  const places: number[] = [];
  const steps: number[] = [];
  features.forEach((key, index) => {
    const own = Array.from(weights.subarray(index * width, (index + 1) * width), (weight) =>
      Math.max(-reach, Math.round(weight / temperature / step)),
    );
    if (own.every((value) => value === 0)) return;
    own.forEach((value, label) => {
      if (value === 0) return;
      places.push(kept.length * width + label);
      steps.push(value + reach);
    });
    kept.push(key);
  });
  return {
    labels,
    bias: Array.from(bias, (value) => Number((value / temperature).toFixed(3))),
    step,
    features: writeNumbers(distances(kept)),
    places: writeNumbers(distances(places)),
    weights: writeNumbers(steps),
  };
}

function distances(ascending: readonly number[]): readonly number[] {
  return ascending.map((number, index) => number - (ascending[index - 1] ?? 0));
}
