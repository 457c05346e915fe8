import { compareStrings } from '../../foundation/compareStrings.js';
import type { Truth } from './logic.js';

/** `=` of two items at most; empty when one of them is absent. */
export function sameItem(left: unknown, right: unknown): Truth {
  if (left === undefined || left === null || right === undefined || right === null) return undefined;
  return sameJson(left, right);
}

/** Written out, since codings of one resource are held against each other often. */
function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [a, b] = [left as Readonly<Record<string, unknown>>, right as Readonly<Record<string, unknown>>];
  for (const name in a) if (!Object.hasOwn(b, name) || !sameJson(a[name], b[name])) return false;
  for (const name in b) if (!Object.hasOwn(a, name)) return false;
  return true;
}

/** `=` of two collections: as many items, equal one by one. Empty when one of them is. */
export function sameItems(left: readonly unknown[], right: readonly unknown[]): Truth {
  if (left.length === 0 || right.length === 0) return undefined;
  return left.length === right.length && left.every((item, index) => sameItem(item, right[index]) === true);
}

/**
 * Something that is equal for equal items, for use in a Set: a primitive is its own key, an element its content
 * with properties in order.
 */
export function keyOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? `\0${stableText(item)}` : item;
}

function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => compareStrings(a, b));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${stableText(field)}`).join()}}`;
}
