import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { telecom } from './telecom.js';

describe('telecom', () => {
  it.each([
    ['06-12345678', '+31 6 12345678', { outcome: 'equal' }],
    ['0031 (0)20 7654321', '020-7654321', { outcome: 'equal' }],
    ['A.B@Voorbeeld.example', 'a.b@voorbeeld.example', { outcome: 'equal' }],
    ['0612345678', '0687654321', { outcome: 'different' }],
    ['112', '112', 'absent'],
  ])('%s and %s', (a, b, match) => {
    expect(comparing(telecom(), { value: a }, { value: b })).toEqual(match);
  });
});
