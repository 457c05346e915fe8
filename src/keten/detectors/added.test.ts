import { describe, expect, it } from 'vitest';
import { added } from './added.js';
import { presence, value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [presence('note', undefined, [{ text: 'x' }]), true],
  [value('note', 'a', 'b'), false],
];

describe('added', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(added.detects(change)).toBe(expected);
  });
});
