import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { quantity } from './quantity.js';

const of = (value: number, unit?: string, rest: object = {}): unknown => ({
  value,
  ...(unit !== undefined && { unit }),
  ...rest,
});

describe('quantity', () => {
  it.each([
    [of(5.4, 'mmol/L'), of(5.4, 'mmol/L'), { outcome: 'equal' }],
    [of(5.4, 'mmol/L'), of(5.4, 'mmol/l'), { outcome: 'equal' }],
    [of(80, 'kg'), of(80000, 'g'), { outcome: 'equal', means: 'unit' }],
    [of(3, 'g/kg'), of(3, 'mg/g'), { outcome: 'equal', means: 'unit' }],
    [of(37, 'Cel'), of(98.6, '[degF]'), { outcome: 'equal', means: 'unit' }],
    [of(7.41, 'mmol/L'), of(7.4, 'mmol/L'), { outcome: 'compatible', means: 'precision' }],
    [of(9.96, 'mmol/L'), of(10, 'mmol/L'), { outcome: 'compatible', means: 'precision' }],
    [of(5, 'mmol/L'), of(5.4, 'mmol/L'), { outcome: 'different' }],
    [of(5.6, 'mmol/L'), of(5.7, 'mmol/L'), { outcome: 'different' }],
    [of(5.4, 'mmol/L'), of(5.4, 'g/L'), { outcome: 'different' }],
    [of(5, 'mg/L', { comparator: '<' }), of(5, 'mg/L'), { outcome: 'different' }],
    [of(72), of(72, 'kg'), { outcome: 'compatible', means: 'unit' }],
    [of(72, 'blub'), of(72, 'blab'), { outcome: 'incomparable' }],
    [of(5.4, 'mmol/L'), '5,4 mmol/l', { outcome: 'equal' }],
    [{ unit: 'kg' }, of(1, 'kg'), 'absent'],
  ])('%j and %j', (a, b, match) => {
    expect(comparing(quantity(), a, b)).toEqual(match);
  });
});
