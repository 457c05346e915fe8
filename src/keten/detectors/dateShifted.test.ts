import { describe, expect, it } from 'vitest';
import { dateShifted } from './dateShifted.js';
import { value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [value('effective', '2026-01-05T09:00:00+01:00', '2026-01-05T09:00:00Z'), true],
  [value('birthDate', '1980-05-01', '1980-04-30'), true],
  [value('birthDate', '1980-05-01', '1980-04-29'), false],
  [value('date', '2026-01-05', '2026-01-04T00:00:00Z'), true],
  [value('effective', '2026-01-05T09:00:00Z', '2026-01-05T09:07:00Z'), false],
  [value('effective', '2026-01-05T09:00:00Z', '2026-02-05T09:00:00Z'), false],
  [value('note', 'gisteren', 'vandaag'), false],
];

describe('dateShifted', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(dateShifted.detects(change)).toBe(expected);
  });
});
