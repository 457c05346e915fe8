import { describe, expect, it } from 'vitest';
import {
  above,
  atLeast,
  atMost,
  below,
  compareAny,
  compareDates,
  compareNumbers,
  compareQuantities,
  compareTexts,
  compareTimes,
  level,
  plus,
} from './comparing.js';
import { ExpressionUndecided } from './ExpressionUndecided.js';

const sign = (order: number | undefined): number | undefined => order && Math.sign(order);

describe('compareDates', () => {
  it.each([
    ['2020-01-01', '2020-01-02', -1],
    ['2020-01-02', '2020-01-01', 1],
    ['2020-01-01', '2020-01-01', 0],
    ['2020', '2021', -1],
    ['2020', '2020-05', undefined],
    ['2020-05', '2020', undefined],
    ['2020', '2021-05', -1],
    ['2020-05-01', '2020-05', undefined],
    ['2020-01-01T10:00:00Z', '2020-01-01T10:00:01Z', -1],
    ['2020-01-01T10:00:00+01:00', '2020-01-01T09:00:00Z', 0],
    ['2020-01-01T10:00:00+01:00', '2020-01-01T09:30:00Z', -1],
    ['2020-01-01T10:00:00Z', '2020-01-01T10:00:00.5Z', -1],
    ['2020-01-01T23:30:00Z', '2020-01-01', 1],
    ['2020-01-01T22:30:00Z', '2020-01-01', undefined],
    ['2020-01-01', '2020-01-02T00:30:00+01:00', -1],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00+01:00', 1],
    ['geen datum', '2020', undefined],
    ['2020-13-45', '2020-01', undefined],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(sign(compareDates(left, right))).toBe(expected);
    expect(sign(compareDates(right, left))).toBe(expected && -expected);
  });

  it.each([
    [1, '2020'],
    ['2020', null],
    [undefined, '2020'],
  ])('%s and %s have no order', (left, right) => {
    expect(compareDates(left, right)).toBeUndefined();
  });
});

describe('compareTimes', () => {
  it.each([
    ['10:00:00', '11:00:00', -1],
    ['10:00:00', '10:00:00.000', 0],
    ['10:00:00.5', '10:00:00.50', 0],
    ['10:00:00', '10:00:00.1', -1],
    ['10:00:10', '10:00:01', 1],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(compareTimes(left, right)).toBe(expected);
  });
});

describe('compareQuantities', () => {
  const ucum = (value: number, code: string): object => ({
    value,
    code,
    system: 'http://unitsofmeasure.org',
  });

  it.each([
    [ucum(1, 'mg'), ucum(2, 'mg'), -1],
    [ucum(1, 'g'), ucum(999, 'mg'), 1],
    [ucum(1, 'h'), ucum(60, 'min'), 0],
    [ucum(1, 'mmol/L'), ucum(1, 'mol/L'), -1],
    [ucum(1, 'mg'), ucum(1, 'mL'), undefined],
    [ucum(50, '%'), 0.5, 0],
    [ucum(7, '{score}'), 10, -1],
    [{ value: 3 }, 2, 1],
    [ucum(3, 'mg'), 2, undefined],
    [ucum(3, '[onbekend]'), 2, undefined],
    [{ value: 1, code: '245', system: 'urn:oid:1' }, { value: 2, code: '245', system: 'urn:oid:1' }, -1],
    [{ value: 1, unit: 'stuks' }, { value: 2, unit: 'stuks' }, -1],
    [{ value: 1, comparator: '<', code: 'mg' }, ucum(2, 'mg'), undefined],
    [{ code: 'mg' }, ucum(2, 'mg'), undefined],
    [null, 1, undefined],
    [2, 1, 1],
  ])('%j and %j: %s', (left, right, expected) => {
    expect(sign(compareQuantities(left, right))).toBe(expected);
  });

  it('can not tell with a unit that it does not know', () => {
    expect(() => compareQuantities(ucum(1, '[onbekend]'), ucum(1, 'mg'))).toThrow(ExpressionUndecided);
  });
});

describe('compareAny', () => {
  it('takes texts for dates, and numbers for quantities', () => {
    expect(sign(compareAny('2020-01-01', '2020-01-02'))).toBe(-1);
    expect(sign(compareAny({ value: 3 }, 2))).toBe(1);
    expect(compareAny(undefined, 2)).toBeUndefined();
  });

  it.each([
    [true, 2],
    ['2', 2],
    [{}, 2],
  ])('can not tell %j from %j', (left, right) => {
    expect(() => compareAny(left, right)).toThrow(ExpressionUndecided);
  });
});

describe('orders', () => {
  it('become truth values, empty without an order', () => {
    expect([-1, 0, 1, undefined].map(below)).toEqual([true, false, false, undefined]);
    expect([-1, 0, 1, undefined].map(atMost)).toEqual([true, true, false, undefined]);
    expect([-1, 0, 1, undefined].map(above)).toEqual([false, false, true, undefined]);
    expect([-1, 0, 1, undefined].map(atLeast)).toEqual([false, true, true, undefined]);
    expect([-1, 0, 1, undefined].map(level)).toEqual([false, true, false, undefined]);
  });

  it('of numbers and texts', () => {
    expect([
      compareNumbers(1, 2),
      compareNumbers('1', 2),
      compareTexts('a', 'b'),
      compareTexts('a', 1),
    ]).toEqual([-1, undefined, -1, undefined]);
  });
});

describe('plus', () => {
  it('adds numbers and joins texts', () => {
    expect([plus(1, 2), plus('a', 'b'), plus('a', undefined), plus(1, 'b')]).toEqual([
      3,
      'ab',
      undefined,
      undefined,
    ]);
  });
});
