import { describe, expect, it } from 'vitest';
import { writeNumbers } from '../../../scripts/classifier/writeNumbers.js';
import { digits } from './digits.js';
import { readNumbers } from './readNumbers.js';

describe('readNumbers', () => {
  it('reads what was written, small and large', () => {
    const numbers = [0, 1, 84, 85, 86, 170, 2_000_000, 0];
    expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
  });

  it('needs no escape in JSON or in a string', () => {
    expect(JSON.stringify(digits)).toBe(`"${digits}"`);
    expect(digits).not.toMatch(/["'\\]/);
    expect(digits).toHaveLength(86);
  });
});
