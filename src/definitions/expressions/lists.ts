import type { Raw } from './Raw.js';

const none: readonly Raw[] = [];

/** The items of an element, whether or not JSON wrote it as the array that it should be. */
export function list(value: Raw | undefined): readonly Raw[] {
  if (Array.isArray(value)) return value as readonly Raw[];
  return value === undefined || (value as unknown) === null ? none : [value];
}

/** Whether an element that repeats is there. */
export function hasItems(value: Raw | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && (value as unknown) !== null;
}

/** How often an element is there. */
export function countItems(value: Raw | undefined): number {
  return Array.isArray(value) ? value.length : value === undefined || (value as unknown) === null ? 0 : 1;
}

/** The items of a primitive that repeats, each with its value and its id or extensions; one of both may lack. */
export function pairs(
  values: Raw | undefined,
  extras: Raw | undefined,
): readonly (readonly [value: Raw | undefined, extra: Raw | undefined])[] {
  const [left, right] = [list(values), list(extras)];
  const result: (readonly [Raw | undefined, Raw | undefined])[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [value, extra] = [left[index] ?? undefined, right[index] ?? undefined];
    if (value !== undefined || extra !== undefined) result.push([value, extra]);
  }
  return result;
}
