import { describe, expect, it } from 'vitest';
import { encodingDamaged } from './encodingDamaged.js';
import { value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [value('text', 'één café', 'Ã©Ã©n cafÃ©'), true],
  [value('text', 'één café', '??n caf?'), true],
  [value('text', 'één café', '\ufffd\ufffdn caf\ufffd'), true],
  [value('text', 'één café', 'een cafe'), true],
  [value('text', 'bloed & urine', 'bloed &amp; urine'), true],
  [value('text', 'één café', 'een kroeg'), false],
  [value('text', 'café', 'caf'), false],
  [value('text', 'bloed', 'urine'), false],
];

describe('encodingDamaged', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(encodingDamaged.detects(change)).toBe(expected);
  });
});
