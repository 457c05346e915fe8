import { describe, expect, it } from 'vitest';
import { precisionChanged } from './precisionChanged.js';
import { value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [value('value', 5.25, 5.3), true],
  [value('value', 5.25, 5.2), true],
  [value('value', 72.4, 72), true],
  [value('value', 5.3, 5.25), false],
  [value('value', 5.25, 5.4), false],
  [value('birthDate', '1980-05-01', '1980'), true],
  [value('birthDate', '1980-05-01', '1981'), false],
  [value('effective', '2026-01-05T09:00:00+01:00', '2026-01-05'), true],
  [value('effective', '2026-01-05T09:00:30+01:00', '2026-01-05T09:00:00+01:00'), true],
];

describe('precisionChanged', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(precisionChanged.detects(change)).toBe(expected);
  });
});
