import { describe, expect, it } from 'vitest';
import { DisjointSets } from './DisjointSets.js';

describe('DisjointSets', () => {
  it('lets the lowest number stand for a set', () => {
    const sets = new DisjointSets(6);
    expect(sets.join(4, 5)).toBe(true);
    expect(sets.join(5, 2)).toBe(true);
    expect(sets.join(2, 4)).toBe(false);
    expect([0, 1, 2, 3, 4, 5].map((number) => sets.find(number))).toEqual([0, 1, 2, 3, 2, 2]);
  });

  it('stays fast on a long chain', () => {
    const size = 200_000;
    const sets = new DisjointSets(size);
    for (let number = size - 1; number > 0; number--) sets.join(number, number - 1);
    expect(sets.find(size - 1)).toBe(0);
  });
});
