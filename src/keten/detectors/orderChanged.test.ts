import { describe, expect, it } from 'vitest';
import { orderChanged } from './orderChanged.js';
import { value } from '../../../test/support/changes.js';
import type { ElementChange } from '../elements/ElementChange.js';

const cases: readonly (readonly [ElementChange, boolean])[] = [
  [
    {
      of: 'order',
      path: 'Patient.name[0].given',
      name: 'given',
      before: ['Jan', 'Piet'],
      after: ['Piet', 'Jan'],
    },
    true,
  ],
  [value('given', 'Jan', 'Piet'), false],
];

describe('orderChanged', () => {
  it.each(cases)('%j: %s', (change, expected) => {
    expect(orderChanged.detects(change)).toBe(expected);
  });
});
