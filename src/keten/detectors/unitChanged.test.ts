import { describe, expect, it } from 'vitest';
import { unitChanged } from './unitChanged.js';
import { value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [
    { of: 'unit', path: 'Observation.value.ofType(Quantity).unit', name: 'unit', before: 'mg', after: 'g' },
    true,
  ],
  [value('value', 5, 6), false],
];

describe('unitChanged', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(unitChanged.detects(change)).toBe(expected);
  });
});
