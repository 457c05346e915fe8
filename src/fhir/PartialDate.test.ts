import { describe, expect, it } from 'vitest';
import { parsePartialDate } from './PartialDate.js';

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe('parsePartialDate', () => {
  it('gives the stretch that a year, month or day leaves open', () => {
    expect(parsePartialDate('2025')).toMatchObject({
      precision: 'year',
      start: Date.parse('2024-12-31T23:00:00Z'),
      end: Date.parse('2025-12-31T23:00:00Z'),
      days: [],
    });
    expect(parsePartialDate('2025-07')).toMatchObject({
      precision: 'month',
      start: Date.parse('2025-06-30T22:00:00Z'),
      end: Date.parse('2025-07-31T22:00:00Z'),
    });
    expect(parsePartialDate('2025-07-01')).toMatchObject({
      precision: 'day',
      start: Date.parse('2025-06-30T22:00:00Z'),
      days: [dayOf('2025-07-01')],
    });
  });

  it('takes a time without an offset to be in Amsterdam', () => {
    expect(parsePartialDate('2026-01-15T09:30')?.start).toBe(Date.parse('2026-01-15T08:30:00Z'));
    expect(parsePartialDate('2026-07-15T09:30:00')?.start).toBe(Date.parse('2026-07-15T07:30:00Z'));
  });

  it('gives one instant for one moment in several notations', () => {
    const starts = ['2026-01-15T09:30:00+01:00', '2026-01-15T08:30:00Z', '2026-01-15T08:30:00.000Z'].map(
      (text) => parsePartialDate(text)?.start,
    );
    expect(new Set(starts)).toEqual(new Set([Date.parse('2026-01-15T08:30:00Z')]));
  });

  it('keeps the written day beside the day in the zone when an offset separates them', () => {
    expect(parsePartialDate('2026-01-16T00:00:00+02:00')).toMatchObject({
      midnight: true,
      days: [dayOf('2026-01-15'), dayOf('2026-01-16')],
    });
    expect(parsePartialDate('2026-01-15T23:30:00Z')?.days).toEqual([dayOf('2026-01-16')]);
  });

  it.each(['', '2025-13', '2025-02-30', '2025-00-01', '15-01-2026', '2025-01-01T25:00:00Z', 'vandaag'])(
    'refuses %j',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );
});
