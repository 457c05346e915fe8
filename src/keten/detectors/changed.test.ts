import { describe, expect, it } from 'vitest';
import { changed } from './changed.js';
import { reference, value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [value('value', 5, 6), true],
  [reference('elsewhere'), true],
];

describe('changed', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(changed.detects(change)).toBe(expected);
  });
});
