import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { setOverlap } from './setOverlap.js';

describe('setOverlap', () => {
  const words = (...list: readonly string[]): readonly unknown[] => list.map((text) => ({ text }));
  it.each([
    [words('a1', 'b1'), words('b1', 'a1'), { outcome: 'equal' }],
    [
      words('a1', 'b1', 'c1', 'd1', 'e1'),
      words('a1', 'b1', 'c1', 'd1', 'x1'),
      { outcome: 'compatible', means: 'overlap' },
    ],
    [words('a1', 'b1'), words('a1', 'x1'), { outcome: 'different' }],
    [[{ reference: 'Observation/1' }], [{ reference: 'Observation/1' }], { outcome: 'incomparable' }],
    [[], words('a1'), 'absent'],
  ])('%#', (a, b, match) => {
    expect(comparing(setOverlap(), a, b)).toEqual(match);
  });
});
