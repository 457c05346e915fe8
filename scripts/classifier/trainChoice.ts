import type { ExampleTable, Row } from './ExampleTable.js';
import { minimise } from './minimise.js';
import type { TrainedModel } from './TrainedModel.js';

/** How a choice is trained. */
export interface ChoiceSettings {
  /** How much large weights cost. */
  readonly penalty: number;
  readonly iterations: number;
}

/** The intercepts cost little: how often a label comes is told by the data. */
const penaltyOfBias = 0.01;

/**
 * Multinomial logistic regression with a quadratic penalty, in which an example can limit what there is to choose.
 * The same examples give the same model.
 */
export function trainChoice(examples: ExampleTable, settings: ChoiceSettings): TrainedModel {
  const { labels, features, rarity, rows } = examples;
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
  const weights = solution.slice(0, size).map((weight, i) => weight * (rarity[Math.floor(i / width)] ?? 0));
  return { labels, features, weights, bias: solution.slice(size) };
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
