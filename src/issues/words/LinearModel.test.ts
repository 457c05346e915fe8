import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../scripts/classifier/tableOf.js';
import { featureKey } from './featureKey.js';
import { linearModel } from './LinearModel.js';

const names = ['w:brief', 'w:dicht', 'w:rest'].sort((a, b) => featureKey(a) - featureKey(b));
const learned = {
  labels: ['document', 'other'],
  features: names.map(featureKey),
  weights: Float64Array.from(
    names.flatMap((name) => (name === 'w:brief' ? [3, -50] : name === 'w:dicht' ? [1, 0] : [0, 0])),
  ),
  bias: Float64Array.from([0, 0.5]),
};
const model = linearModel(tableOf(learned, { temperature: 2, step: 0.5 }));

describe('linearModel', () => {
  it('adds what was learned of each feature, divided by the temperature', () => {
    const features = new Map([
      ['w:brief', 1],
      ['w:dicht', 2],
      ['w:unheard', 9],
    ]);
    expect([...model.contributions(features, 'document')]).toEqual([
      ['w:brief', 1.5],
      ['w:dicht', 1],
    ]);
    const [document = 0, other = 0] = model.probabilities(features);
    expect(document + other).toBeCloseTo(1);
    expect(Math.log(document / other)).toBeCloseTo(1.5 + 1 + 21 - 0.25, 5);
  });

  it('keeps no weight below its reach, and no feature that weighs nothing', () => {
    expect(model.contributions(new Map([['w:brief', 1]]), 'other').get('w:brief')).toBe(-21);
    expect(model.contributions(new Map([['w:rest', 1]]), 'other').size).toBe(0);
  });

  it('chooses among what can be', () => {
    expect(model.probabilities(new Map([['w:brief', 1]]), ['other'])).toEqual([0, 1]);
  });
});
