import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { deviceNumber } from './deviceNumber.js';

describe('deviceNumber', () => {
  it.each([
    ['(01)08712345678906(21)A12', '(01)8712345678906(17)271231(21)A12', { outcome: 'equal' }],
    ['(01)08712345678906(21)A12', '(01)08712345678906(21)A13', { outcome: 'different' }],
    ['(01)08712345678906', '(01)08712345678906', { outcome: 'incomparable' }],
    ['08712345678906', '(01)08712345678906(21)A12', { outcome: 'incomparable' }],
    ['(01)08712345678906', '(01)08799999999999', { outcome: 'different' }],
    [' ', '(01)08712345678906', 'absent'],
  ])('%s and %s', (a, b, match) => {
    expect(comparing(deviceNumber(), a, b)).toEqual(match);
  });
});
