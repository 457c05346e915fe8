import { describe, expect, it } from 'vitest';
import { truncated } from './truncated.js';
import { value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [value('text', 'Patiënt heeft al jaren last van hooikoorts', 'Patiënt heeft al jaren'), true],
  [value('text', 'Patiënt heeft al jaren last van hooikoorts', 'Patiënt heeft al…'), true],
  [value('text', 'Patiënt heeft al jaren last van hooikoorts', 'Hooikoorts'), false],
  [value('text', 'kort', 'korter dan eerst'), false],
  [value('data', 'SGVsbG8sIHdlcmVsZA==', 'SGVsbG8='), true],
  [value('data', 'SGVsbG8sIHdlcmVsZA==', 'R29lZGVuZGFn'), false],
];

describe('truncated', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(truncated.detects(change)).toBe(expected);
  });
});
