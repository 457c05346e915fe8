import { describe, expect, it } from 'vitest';
import { editDistance } from './editDistance.js';

describe('editDistance', () => {
  it.each([
    ['jansen', 'jansen', 0],
    ['jansen', 'janssen', 1],
    ['vries', 'vires', 1],
    ['bakker', 'dekker', 2],
    ['', 'smit', 4],
    ['a'.repeat(100), 'b'.repeat(70), 100],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
