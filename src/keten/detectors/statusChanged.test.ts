import { describe, expect, it } from 'vitest';
import { statusChanged } from './statusChanged.js';
import { code, presence, value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [value('status', 'active', 'resolved'), true],
  [code('clinicalStatus', 'active', 'resolved'), true],
  [value('statusReason', 'a', 'b'), false],
  [{ ...presence('status', 'active', undefined) }, false],
];

describe('statusChanged', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(statusChanged.detects(change)).toBe(expected);
  });
});
