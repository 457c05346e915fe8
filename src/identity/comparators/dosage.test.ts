import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { dosage } from './dosage.js';

const stu3 = (frequency: number, value: number, rest: object = {}): unknown => ({
  timing: { repeat: { frequency, period: 1, periodUnit: 'd' } },
  doseQuantity: { value, unit: 'stuk', system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2', code: '245' },
  ...rest,
});
const r4 = (frequency: number, value: number, rest: object = {}): unknown => ({
  timing: { repeat: { frequency, period: 1, periodUnit: 'd' } },
  doseAndRate: [{ doseQuantity: { value, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' } }],
  ...rest,
});

describe('dosage', () => {
  it.each([
    [stu3(2, 1), r4(2, 1), { outcome: 'equal' }],
    [stu3(2, 1), r4(1, 2), { outcome: 'different' }],
    [stu3(2, 1), r4(2, 1, { asNeededBoolean: true }), { outcome: 'different' }],
    [
      r4(2, 1),
      { timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } } },
      { outcome: 'compatible', means: 'precision' },
    ],
    [r4(2, 1), { text: '2 maal per dag 1 tablet, oraal' }, { outcome: 'equal' }],
    [r4(2, 1), { text: '2 dd 1' }, { outcome: 'equal' }],
    [r4(1, 2), { text: '1D2T' }, { outcome: 'equal' }],
    [r4(2, 1), { text: '3x per dag 1 stuk' }, { outcome: 'different' }],
    [r4(2, 1), { text: 'volgens schema trombosedienst' }, { outcome: 'incomparable' }],
    [{ text: 'Volgens schema' }, { text: 'volgens schema.' }, { outcome: 'equal' }],
    [
      { timing: { repeat: { frequency: 1, period: 1, periodUnit: 'wk' } } },
      { text: '1 maal per week' },
      { outcome: 'equal' },
    ],
    [[r4(1, 1), r4(2, 1)], r4(1, 1), { outcome: 'different' }],
  ])('%#', (a, b, match) => {
    expect(comparing(dosage(), a, b)).toEqual(match);
  });
});
