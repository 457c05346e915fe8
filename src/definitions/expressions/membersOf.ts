import { keyOf, sameItem } from './sameItem.js';

/** A collection that is asked what it holds. */
export interface Members {
  has(item: unknown): boolean;
}

/** Beyond this many items, a look-up by content beats comparing them one by one. */
const few = 8;

/** The items of a collection, for elements that are equal by their content. */
export function membersOf(items: readonly unknown[]): Members {
  if (items.length <= few) return { has: (item) => items.some((each) => sameItem(each, item) === true) };
  const keys = new Set(items.map(keyOf));
  return { has: (item) => keys.has(keyOf(item)) };
}
