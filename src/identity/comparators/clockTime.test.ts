import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { clockTime } from './clockTime.js';

describe('clockTime', () => {
  const nine = '2026-01-15T09:00:00+01:00';
  it.each([
    [nine, '2026-01-15T08:00Z', { outcome: 'equal' }],
    [{ start: nine }, nine, { outcome: 'equal' }],
    [nine, '2026-01-15T09:05:00+01:00', { outcome: 'incomparable' }],
    [nine, '2026-01-15', 'absent'],
    ['2026-01-15T00:00:00+01:00', '2026-01-15T00:00:00+01:00', 'absent'],
  ])('%j and %j', (a, b, match) => {
    expect(comparing(clockTime(), a, b)).toEqual(match);
  });
});
