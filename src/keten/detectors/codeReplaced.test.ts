import { describe, expect, it } from 'vitest';
import { codeReplaced } from './codeReplaced.js';
import { code, value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [code('code', '38341003', 'K74', false), true],
  [code('code', '38341003', 'K86', true), false],
  [value('code', 'a', 'b'), false],
];

describe('codeReplaced', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(codeReplaced.detects(change)).toBe(expected);
  });
});
