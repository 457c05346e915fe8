import { parsePartialDate } from '../../fhir/PartialDate.js';
import { ExpressionUndecided } from './ExpressionUndecided.js';
import type { Truth } from './logic.js';
import type { Raw } from './Raw.js';
import { readUnit } from './readUnit.js';

/** Below 0, 0 or above 0 as the left is less, equal or more; undefined when that is not known. */
export type Order = number | undefined;

/** `<`. */
export function below(order: Order): Truth {
  return order === undefined ? undefined : order < 0;
}

/** `<=`. */
export function atMost(order: Order): Truth {
  return order === undefined ? undefined : order <= 0;
}

/** `>`. */
export function above(order: Order): Truth {
  return order === undefined ? undefined : order > 0;
}

/** `>=`. */
export function atLeast(order: Order): Truth {
  return order === undefined ? undefined : order >= 0;
}

/** `=` of two values that have an order. */
export function level(order: Order): Truth {
  return order === undefined ? undefined : order === 0;
}

/** Orders numbers. */
export function compareNumbers(left: unknown, right: unknown): Order {
  return typeof left === 'number' && typeof right === 'number' ? left - right : undefined;
}

/** Orders texts by code unit. */
export function compareTexts(left: unknown, right: unknown): Order {
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Orders dates, dateTimes and instants. Precision counts: a year has no order to a day in it. What has no zone is
 * taken to be in Amsterdam.
 */
export function compareDates(left: unknown, right: unknown): Order {
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  if (left === right) return 0;
  if (written(left, right)) return left < right ? -1 : 1;
  if (isZoned(left) && isZoned(right)) {
    const difference = Date.parse(left) - Date.parse(right);
    // What is no date to JavaScript may still be one to FHIR, such as a leap second.
    if (!Number.isNaN(difference)) return difference;
  }
  const [a, b] = [parsePartialDate(left), parsePartialDate(right)];
  if (a === undefined || b === undefined) return undefined;
  // Seconds are one precision with their fraction, so for times the first instant decides.
  if (a.precision === 'time' && b.precision === 'time') return a.start - b.start;
  if (a.end <= b.start) return -1;
  if (b.end <= a.start) return 1;
  return a.precision === b.precision && a.start === b.start ? 0 : undefined;
}

/** Whether two texts have the same precision and zone, so that their order is that of the dates. */
function written(left: string, right: string): boolean {
  const { length } = left;
  if (length !== right.length) return false;
  if (length <= dayLength) return true;
  const zoneStart = left.charCodeAt(length - 1) === upperZ ? length - 1 : length - offsetLength;
  for (let index = zoneStart; index < length; index++) {
    if (left.charCodeAt(index) !== right.charCodeAt(index)) return false;
  }
  return true;
}

/** A full dateTime, which has a zone. */
function isZoned(text: string): boolean {
  return (
    text.length > dayLength + offsetLength &&
    text.charAt(dayLength) === 'T' &&
    /(?:Z|[+-]\d\d:\d\d)$/.test(text)
  );
}

const dayLength = 10;
const offsetLength = 6;
const upperZ = 90;

/** Orders times of day (`hh:mm:ss`, perhaps with a fraction). */
export function compareTimes(left: unknown, right: unknown): Order {
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  return compareTexts(withoutTrailingZeros(left), withoutTrailingZeros(right));
}

function withoutTrailingZeros(time: string): string {
  let end = time.length;
  if (!time.includes('.')) return time;
  while (time.charAt(end - 1) === '0') end--;
  return time.slice(0, time.charAt(end - 1) === '.' ? end - 1 : end);
}

/**
 * Orders quantities, or a quantity and a number. A number has an order only to a quantity without dimension.
 *
 * @throws ExpressionUndecided when both have a unit and one of them is not known here.
 */
export function compareQuantities(left: unknown, right: unknown): Order {
  const [a, b] = [quantityOf(left), quantityOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (a.unit === b.unit) return a.value - b.value;
  const [from, to] = [readUnit(a.unit), readUnit(b.unit)];
  if (from !== undefined && to !== undefined) {
    return from.dimension === to.dimension ? a.value * from.factor - b.value * to.factor : undefined;
  }
  if (typeof left === 'number' || typeof right === 'number') return undefined;
  throw new ExpressionUndecided('expression-failed', 'unit');
}

/** A quantity with a comparator is a range, which has no order. Without a code its unit is taken as one of its own. */
function quantityOf(value: unknown): { readonly value: number; readonly unit: string } | undefined {
  if (typeof value === 'number') return { value, unit: '1' };
  if (typeof value !== 'object' || value === null) return undefined;
  const { value: amount, comparator, code, system, unit } = value as Readonly<Record<string, unknown>>;
  if (typeof amount !== 'number' || comparator !== undefined) return undefined;
  if (typeof code === 'string') {
    const elsewhere = typeof system === 'string' && system !== ucum;
    return { value: amount, unit: elsewhere ? `${system}|${code}` : code };
  }
  return { value: amount, unit: typeof unit === 'string' ? unit : '1' };
}

const ucum = 'http://unitsofmeasure.org';

/**
 * Orders values of which only the data tells the type.
 *
 * @throws ExpressionUndecided when they are of types that have no order to each other.
 */
export function compareAny(left: unknown, right: unknown): Order {
  if (left === undefined || left === null || right === undefined || right === null) return undefined;
  if (typeof left === 'string' && typeof right === 'string') return compareDates(left, right);
  if (isAmount(left) && isAmount(right)) return compareQuantities(left, right);
  throw new ExpressionUndecided('expression-failed', 'types');
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && 'value' in value);
}

/** `+` of numbers or texts. */
export function plus(left: Raw | number | string | undefined, right: unknown): number | string | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  return typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
}
