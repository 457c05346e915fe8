import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { period } from './period.js';

describe('period', () => {
  const byStart = period({ by: 'start', days: 1 });
  it.each([
    [
      byStart,
      { start: '2026-01-01' },
      { start: '2026-01-01T00:00:00+01:00', end: '2026-02-01' },
      { outcome: 'compatible', means: 'precision' },
    ],
    [
      byStart,
      { start: '2026-01-01' },
      { start: '2026-01-02' },
      { outcome: 'compatible', means: 'tolerance' },
    ],
    [byStart, { start: '2026-01-01' }, { start: '2026-01-05' }, { outcome: 'different' }],
    [
      byStart,
      { start: '2026-01-01', end: '2026-03-01' },
      { start: '2026-01-01', end: '2026-02-01' },
      { outcome: 'equal' },
    ],
    [
      period({ by: 'both' }),
      { start: '2026-01-01', end: '2026-03-01' },
      { start: '2026-01-01', end: '2026-02-01' },
      { outcome: 'different' },
    ],
    [period({ by: 'both' }), { end: '2026-03-01' }, { end: '2026-03-01' }, { outcome: 'equal' }],
  ])('%#', (comparator, a, b, match) => {
    const comparing_ =
      comparator.keys === undefined ? undefined : comparing({ ...comparator, keys: () => ['-'] }, a, b);
    expect(comparing_).toEqual(match);
  });

  it('compares by overlap', () => {
    const overlap = { ...period({ by: 'overlap' }), keys: () => ['-'] };
    expect(comparing(overlap, { start: '2025', end: '2026' }, { start: '2026-05' })).toEqual({
      outcome: 'compatible',
      means: 'overlap',
    });
    expect(comparing(overlap, { start: '2024', end: '2024' }, { start: '2026' })).toEqual({
      outcome: 'different',
    });
  });
});
