import type { LinearTable } from '../../src/issues/words/LinearModel.js';
import { zero } from '../../src/issues/words/LinearModel.js';
import type { TrainedModel } from './TrainedModel.js';

/** Characters on either side of the zero that need no escape in JSON or in a string of JavaScript. */
const reach = 25;

/**
 * Writes a model in small: each weight as a character. Scores are divided by the temperature, so that what comes
 * out is calibrated.
 */
export function tableOf({ labels, features, weights, bias }: TrainedModel, temperature: number): LinearTable {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / temperature;
  const step = Number((largest / reach).toPrecision(3));
  const width = labels.length;
  const kept: string[] = [];
  let text = '';
  features.forEach((name, index) => {
    const own = weights.subarray(index * width, (index + 1) * width);
    const steps = Array.from(own, (weight) => Math.round(weight / temperature / step));
    if (steps.every((value) => value === 0)) return;
    kept.push(name);
    text += steps
      .map((value) => String.fromCharCode(zero + Math.max(-reach, Math.min(reach, value))))
      .join('');
  });
  return {
    labels,
    bias: Array.from(bias, (value) => Number((value / temperature).toFixed(3))),
    step,
    features: kept.join('\n'),
    weights: text,
  };
}
