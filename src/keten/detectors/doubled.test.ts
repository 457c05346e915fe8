import { describe, expect, it } from 'vitest';
import { doubled } from './doubled.js';
import { presence } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [presence('identifier', undefined, { value: '1' }, true), true],
  [presence('identifier', undefined, { value: '1' }, false), false],
  [presence('identifier', { value: '1' }, undefined, true), false],
];

describe('doubled', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(doubled.detects(change)).toBe(expected);
  });
});
