import { compareStrings } from '../../src/foundation/compareStrings.js';
import type { Features } from '../../src/issues/words/featuresOf.js';
import { minimise } from './minimise.js';

/** Something to learn from. */
export interface Example {
  readonly features: Features;
  readonly label: string;
  /** The labels to choose from; all when absent. */
  readonly among?: readonly string[];
}

/** A trained model, in full precision. */
export interface TrainedModel {
  readonly labels: readonly string[];
  readonly features: readonly string[];
  /** By feature, then label. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** How a model is trained. */
export interface TrainSettings {
  /** How much large weights cost. */
  readonly penalty: number;
  /** In how many texts a feature must stand to count. */
  readonly minimum: number;
  readonly iterations: number;
}

/** An example with its features by number. */
interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  readonly closed: readonly number[];
}

/** The intercepts cost little: how often a label comes is told by the data. */
const penaltyOfBias = 0.01;

/** Multinomial logistic regression with a quadratic penalty. The same examples give the same model. */
export function trainLinear(examples: readonly Example[], settings: TrainSettings): TrainedModel {
  const labels = [...new Set(examples.map(({ label }) => label))].sort(compareStrings);
  const features = featuresSeen(examples, settings.minimum);
  const rows = rowsOf(examples, features, labels);
  const width = labels.length;
  const size = features.length * width;
  const scores = new Float64Array(width);

  const solution = minimise(
    (at, gradient) => {
      let loss = penalise(at, gradient, size, settings.penalty);
      for (const row of rows) {
        score(row, at, size, scores);
        loss -= Math.log(toProbabilities(scores, row));
        scores[row.label] = (scores[row.label] ?? 0) - 1;
        addTo(gradient, row, size, scores);
      }
      return loss;
    },
    size + width,
    settings.iterations,
  );
  return { labels, features, weights: solution.slice(0, size), bias: solution.slice(size) };
}

function featuresSeen(examples: readonly Example[], minimum: number): readonly string[] {
  const seen = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, count]) => count >= minimum)
    .map(([name]) => name)
    .sort(compareStrings);
}

function rowsOf(
  examples: readonly Example[],
  features: readonly string[],
  labels: readonly string[],
): readonly Row[] {
  const indexes = new Map(features.map((name, index) => [name, index]));
  return examples.map(({ features: own, label, among }) => {
    const known = [...own].flatMap(([name, value]) => {
      const index = indexes.get(name);
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
  });
}

/** Starts loss and gradient with the penalty. */
function penalise(at: Float64Array, gradient: Float64Array, size: number, penalty: number): number {
  let loss = 0;
  for (let i = 0; i < at.length; i++) {
    const weight = at[i] ?? 0;
    const cost = i < size ? penalty : penalty * penaltyOfBias;
    loss += 0.5 * cost * weight * weight;
    gradient[i] = cost * weight;
  }
  return loss;
}

function score({ at, values }: Row, weights: Float64Array, size: number, scores: Float64Array): void {
  const width = scores.length;
  for (let label = 0; label < width; label++) scores[label] = weights[size + label] ?? 0;
  for (let k = 0; k < at.length; k++) {
    const start = (at[k] ?? 0) * width;
    const value = values[k] ?? 0;
    for (let label = 0; label < width; label++) {
      scores[label] = (scores[label] ?? 0) + value * (weights[start + label] ?? 0);
    }
  }
}

/** Turns scores into probabilities; gives that of the row's own label. */
function toProbabilities(scores: Float64Array, { label: own, closed }: Row): number {
  for (const label of closed) scores[label] = -Infinity;
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let total = 0;
  for (let label = 0; label < scores.length; label++) {
    const power = Math.exp((scores[label] ?? 0) - highest);
    scores[label] = power;
    total += power;
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) / total;
  return Math.max(scores[own] ?? 0, Number.MIN_VALUE);
}

function addTo(gradient: Float64Array, { at, values }: Row, size: number, errors: Float64Array): void {
  const width = errors.length;
  for (let label = 0; label < width; label++) {
    gradient[size + label] = (gradient[size + label] ?? 0) + (errors[label] ?? 0);
  }
  for (let k = 0; k < at.length; k++) {
    const start = (at[k] ?? 0) * width;
    const value = values[k] ?? 0;
    for (let label = 0; label < width; label++) {
      gradient[start + label] = (gradient[start + label] ?? 0) + value * (errors[label] ?? 0);
    }
  }
}
