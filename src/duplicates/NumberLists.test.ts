import { expect, it } from 'vitest';
import { NumberLists } from './NumberLists.js';

it('keeps each list in the order of adding', () => {
  const lists = new NumberLists(4);
  lists.add(2, 30);
  lists.add(0, 10);
  lists.add(2, 20);
  expect(lists.list(2)).toEqual([30, 20]);
  expect(lists.list(0)).toEqual([10]);
  expect(lists.list(1)).toEqual([]);
  expect([lists.has(0), lists.has(1)]).toEqual([true, false]);
  expect([lists.first(2), lists.first(1)]).toEqual([30, undefined]);
  expect([0, 1, 2].map((list) => lists.hasSeveral(list))).toEqual([false, false, true]);
});
