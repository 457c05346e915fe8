import { compareStrings } from '../../foundation/compareStrings.js';

/** Each text once, in order. */
export function sortedSet(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareStrings);
}
