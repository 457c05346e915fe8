import { describe, expect, it } from 'vitest';
import { amsterdam } from './amsterdam.js';

describe('amsterdam', () => {
  it.each([
    ['2026-01-15T12:00:00Z', 60],
    ['2026-03-29T00:59:59Z', 60],
    ['2026-03-29T01:00:00Z', 120],
    ['2026-10-25T00:59:59Z', 120],
    ['2026-10-25T01:00:00Z', 60],
    ['1995-09-30T12:00:00Z', 60],
    ['1996-09-30T12:00:00Z', 120],
    ['1965-07-01T12:00:00Z', 60],
  ])('at %s is %i minutes ahead', (instant, minutes) => {
    expect(amsterdam.offsetAt(Date.parse(instant))).toBe(minutes);
  });
});
