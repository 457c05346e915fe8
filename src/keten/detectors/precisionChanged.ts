import type { PartialDate } from '../../fhir/PartialDate.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import type { DifferenceDetector } from './DifferenceDetector.js';

const msOfMinute = 60_000;

/** A number was rounded, or a date or time is given to another precision. */
export const precisionChanged: DifferenceDetector = {
  kind: 'precision-changed',
  detects({ of, before, after }) {
    if (of !== 'value') return false;
    if (typeof before === 'number' && typeof after === 'number') return isRounded(before, after);
    if (typeof before !== 'string' || typeof after !== 'string') return false;
    const [left, right] = [parsePartialDate(before), parsePartialDate(after)];
    return left !== undefined && right !== undefined && isOtherPrecision(left, right);
  },
};

/** Rounded or cut off at fewer decimals. */
function isRounded(before: number, after: number): boolean {
  const decimals = decimalsOf(after);
  return decimals < decimalsOf(before) && Math.abs(before - after) < 10 ** -decimals;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const exponent = text.indexOf('e-');
  const point = text.indexOf('.');
  const written = point < 0 ? 0 : (exponent < 0 ? text.length : exponent) - point - 1;
  return exponent < 0 ? written : written + Number(text.slice(exponent + 2));
}

function isOtherPrecision(a: PartialDate, b: PartialDate): boolean {
  if (a.precision === b.precision) {
    // The seconds were set to zero.
    return a.precision === 'time' && Math.abs(a.start - b.start) < msOfMinute && b.start % msOfMinute === 0;
  }
  return (a.start < b.end && b.start < a.end) || a.days.some((day) => b.days.includes(day));
}
