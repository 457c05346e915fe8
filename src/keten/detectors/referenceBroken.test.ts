import { describe, expect, it } from 'vitest';
import { referenceBroken } from './referenceBroken.js';
import { reference } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [reference('nowhere'), true],
  [reference('elsewhere'), false],
];

describe('referenceBroken', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(referenceBroken.detects(change)).toBe(expected);
  });
});
