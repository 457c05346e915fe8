import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { moment } from './moment.js';

describe('moment', () => {
  it.each([
    ['2026-01-15', '2026-01-15', { outcome: 'equal' }],
    ['2026-01-15', '2026-01-16', { outcome: 'different' }],
    ['2026', '2026-03-04', { outcome: 'compatible', means: 'precision' }],
    ['2026-03', '2026-03-04T10:00:00Z', { outcome: 'compatible', means: 'precision' }],
    ['2025', '2026-01-01', { outcome: 'different' }],
    ['2026-01-15T09:00:00+01:00', '2026-01-15T08:00:00Z', { outcome: 'equal' }],
    ['2026-01-15T09:00:00', '2026-01-15T08:00:00Z', { outcome: 'equal', means: 'time-zone' }],
    ['2026-01-15T09:00:00+01:00', '2026-01-15T09:30:00+01:00', { outcome: 'different' }],
    ['2026-01-15', '2026-01-15T23:30:00+01:00', { outcome: 'compatible', means: 'precision' }],
    ['2026-01-16', '2026-01-15T23:30:00Z', { outcome: 'compatible', means: 'precision' }],
    ['2026-01-16T00:00:00+01:00', '2026-01-16T11:00:00+01:00', { outcome: 'compatible', means: 'precision' }],
    ['onbekend', '2026', 'absent'],
  ])('%s and %s', (a, b, match) => {
    expect(comparing(moment(), a, b)).toEqual(match);
  });

  it('keeps to its tolerances', () => {
    expect(comparing(moment({ days: 1 }), '2026-01-15', '2026-01-16')).toEqual({
      outcome: 'compatible',
      means: 'tolerance',
    });
    expect(comparing(moment({ days: 1 }), '2026-01-15', '2026-01-17')).toEqual({ outcome: 'different' });
    expect(comparing(moment({ minutes: 5 }), '2026-01-15T09:00:00Z', '2026-01-15T09:05:00Z')).toEqual({
      outcome: 'compatible',
      means: 'tolerance',
    });
    const times = ['2026-01-15T09:00:00Z', '2026-01-15T13:00:00Z'] as const;
    const acrossSources = moment({ sameDay: 'across-sources' });
    expect(comparing(acrossSources, ...times)).toEqual({ outcome: 'compatible', means: 'tolerance' });
    expect(comparing(acrossSources, ...times, { sameSource: true })).toEqual({ outcome: 'different' });
  });
});
