import { describe, expect, it } from 'vitest';
import { textDropped } from './textDropped.js';
import { presence } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [presence('display', 'Hypertensie', undefined), true],
  [presence('text', 'Hoge bloeddruk', undefined), true],
  [presence('code', '38341003', undefined), false],
  [presence('text', undefined, 'Hoge bloeddruk'), false],
];

describe('textDropped', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(textDropped.detects(change)).toBe(expected);
  });
});
