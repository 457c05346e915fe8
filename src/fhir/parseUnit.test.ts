import { describe, expect, it } from 'vitest';
import { parseUnit } from './parseUnit.js';

describe('parseUnit', () => {
  it.each([
    ['mmol/L', 'mmol/l'],
    ['mmol/L', 'MMOL/L'.toLowerCase()],
    ['g/kg', 'mg/g'],
    ['mm[Hg]', 'mmHg'],
    ['mm[Hg]', 'mm Hg'],
    ['10*9/L', 'x10^9/l'],
    ['10*9/L', '10*3/uL'],
    ['10*9/L', 'x10e9/L'],
    ['umol/L', 'µmol/l'],
    ['umol/L', 'micromol/l'],
    ['kg', 'Kilogram'],
    ['mL/min/{1.73_m2}', 'mL/min/1.73m2'],
    ['/min', '{breaths}/min'],
    ['/min', 'slagen/min'],
    ['d', 'dagen'],
    ['1', 'stuk'],
    ['U/L', 'u/l'],
    ['ug', 'mcg'],
    ['L/L', '1'],
    ['mmol/d', 'mmol/(24.h)'],
    ['mg/mmol', 'g/mol'],
    ['[iU]/L', 'IE/l'],
  ])('%s measures as %s', (a, b) => {
    const [left, right] = [parseUnit(a), parseUnit(b)];
    expect(left).toBeDefined();
    expect(right?.dimension).toBe(left?.dimension);
    expect((right?.factor ?? 0) / (left?.factor ?? 1)).toBeCloseTo(1, 9);
  });

  it('keeps apart what measures something else', () => {
    const dimensions = ['g/L', 'mol/L', '[iU]/L', 'U/L', '1', 'mm[Hg]', 'kg/m2', 's', '[drp]'].map(
      (unit) => parseUnit(unit)?.dimension,
    );
    expect(new Set(dimensions).size).toBe(9);
  });

  it('converts temperatures with their offset', () => {
    const celsius = parseUnit('Cel');
    const fahrenheit = parseUnit('[degF]');
    const kelvin = (value: number, unit: typeof celsius): number =>
      value * (unit?.factor ?? 0) + (unit?.offset ?? 0);
    expect(kelvin(37, celsius)).toBeCloseTo(kelvin(98.6, fahrenheit), 6);
  });

  it.each(['blub', '[zzz]', 'kg/blub', 'x'.repeat(500)])('gives nothing for %j', (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });
});
