import type { Truth } from './logic.js';

/** `startsWith()`; empty when either is absent. */
export function startsWith(value: unknown, start: unknown): Truth {
  return typeof value === 'string' && typeof start === 'string' ? value.startsWith(start) : undefined;
}

/** `endsWith()`; empty when either is absent. */
export function endsWith(value: unknown, end: unknown): Truth {
  return typeof value === 'string' && typeof end === 'string' ? value.endsWith(end) : undefined;
}

/** `contains()` of a text; empty when either is absent. */
export function holdsText(value: unknown, part: unknown): Truth {
  return typeof value === 'string' && typeof part === 'string' ? value.includes(part) : undefined;
}

/** `matches()`: whether the pattern occurs; the generator has found it to be linear. */
export function matches(value: unknown, pattern: RegExp): Truth {
  return typeof value === 'string' ? pattern.test(value) : undefined;
}

/** `replaceMatches()`; the pattern has the flag `g`. */
export function replaceMatches(value: unknown, pattern: RegExp, by: string): string | undefined {
  return typeof value === 'string' ? value.replace(pattern, by) : undefined;
}

/** `replace()` of every occurrence of a text. */
export function replaceText(value: unknown, text: string, by: string): string | undefined {
  return typeof value === 'string' ? value.replaceAll(text, () => by) : undefined;
}

/** `substring()`; empty when it starts outside the text. */
export function substring(value: unknown, start: number | undefined, length?: number): string | undefined {
  if (typeof value !== 'string' || start === undefined || start < 0 || start >= value.length)
    return undefined;
  return length === undefined ? value.slice(start) : value.slice(start, start + Math.max(length, 0));
}

/** `length()` in UTF-16 code units. */
export function lengthOf(value: unknown): number | undefined {
  return typeof value === 'string' ? value.length : undefined;
}

/** `indexOf()`; -1 when it does not occur. */
export function indexOf(value: unknown, part: unknown): number | undefined {
  return typeof value === 'string' && typeof part === 'string' ? value.indexOf(part) : undefined;
}

/** `lower()`. */
export function lower(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toLowerCase() : undefined;
}

/** `upper()`. */
export function upper(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toUpperCase() : undefined;
}

/** `toString()` of a primitive; empty for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** An operand of `&`: nothing counts as an empty text. */
export function textOrNone(value: unknown): string {
  return textOf(value) ?? '';
}

/** `toInteger()`; empty for what is no integer. */
export function toInteger(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' && !/^[+-]?\d+$/.test(value)) return undefined;
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : undefined;
  return Number.isInteger(number) ? number : undefined;
}

/** `toDecimal()`; empty for what is no number. */
export function toDecimal(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}
