import { describe, expect, it } from 'vitest';
import { codeTranslated } from './codeTranslated.js';
import { code } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [code('code', '38341003', 'K86', true), true],
  [code('code', '38341003', 'K74', false), false],
];

describe('codeTranslated', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(codeTranslated.detects(change)).toBe(expected);
  });
});
