import { describe, expect, it } from 'vitest';
import { readUnit } from './readUnit.js';

describe('readUnit', () => {
  it.each([
    ['g', 'g', 1],
    ['mg', 'g', 1e-3],
    ['ug', 'g', 1e-6],
    ['kg', 'g', 1e3],
    ['dL', 'L', 0.1],
    ['cm', 'm', 0.01],
    ['mm[Hg]', 'm[Hg]', 1e-3],
    ['min', 's', 60],
    ['ms', 's', 1e-3],
    ['%', '1', 0.01],
    ['1', '1', 1],
    ['{score}', '1', 1],
    ['g{nat}', 'g', 1],
    ['/min', '1/s', 1 / 60],
    ['mg/dL', 'g/L', 0.01],
    ['[IU]/L', '[IU]/L', 1],
  ])('reads %s', (code, dimension, factor) => {
    const unit = readUnit(code);
    expect(unit?.dimension).toBe(dimension);
    expect(unit?.factor).toBeCloseTo(factor, 12);
  });

  it.each(['[degF]', 'mg/kg/d', 'm2', 'kilo', 'constructor', 'xg', ''])('leaves %j alone', (code) => {
    expect(readUnit(code)?.dimension).toBe(code === '' ? '1' : undefined);
  });
});
