import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { observedValue } from './observedValue.js';

const positive = { coding: [{ system: 'http://snomed.info/sct', code: '10828004', display: 'positief' }] };

describe('observedValue', () => {
  it.each([
    [{ value: 5, unit: 'mmol/L' }, '5 mmol/L', { outcome: 'equal' }],
    [positive, 'Positief', { outcome: 'compatible', means: 'text' }],
    [positive, 'negatief', { outcome: 'incomparable' }],
    [true, false, { outcome: 'different' }],
    ['afwijkend', 'Afwijkend.', { outcome: 'equal' }],
    [{ value: 5 }, positive, { outcome: 'different' }],
    [
      { numerator: { value: 1 }, denominator: { value: 4 } },
      { numerator: { value: 2 }, denominator: { value: 8 } },
      { outcome: 'equal' },
    ],
  ])('%j and %j', (a, b, match) => {
    expect(comparing(observedValue(), a, b)).toEqual(match);
  });
});
