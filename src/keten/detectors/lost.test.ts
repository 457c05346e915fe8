import { describe, expect, it } from 'vitest';
import { lost } from './lost.js';
import { presence, value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [presence('onsetDateTime', '2020', undefined), true],
  [presence('onsetDateTime', undefined, '2020'), false],
  [value('onsetDateTime', '2020', '2021'), false],
];

describe('lost', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(lost.detects(change)).toBe(expected);
  });
});
