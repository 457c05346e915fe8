import type { PartialDate } from '../../fhir/PartialDate.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import type { DifferenceDetector } from './DifferenceDetector.js';

const msOfMinute = 60_000;
const msOfDay = 86_400_000;
/** Time zones differ by whole quarters of an hour, and never by more than this. */
const farthestZones = 26 * 60 * msOfMinute;

/** A date or time moved by what time zones differ: hours, or the one day that these make at midnight. */
export const dateShifted: DifferenceDetector = {
  kind: 'date-shifted',
  detects({ of, before, after }) {
    if (of !== 'value' || typeof before !== 'string' || typeof after !== 'string') return false;
    const [left, right] = [parsePartialDate(before), parsePartialDate(after)];
    return left !== undefined && right !== undefined && isShift(left, right);
  },
};

function isShift(a: PartialDate, b: PartialDate): boolean {
  if (a.precision === 'time' && b.precision === 'time') {
    const shift = Math.abs(a.start - b.start);
    return shift > 0 && shift <= farthestZones && shift % (15 * msOfMinute) === 0;
  }
  const [left, right] = [a.days[0], b.days[0]];
  if (left === undefined || right === undefined) return false;
  if (a.precision === 'day' && b.precision === 'day') return Math.abs(left - right) === 1;
  // Between a day and a time: the day before or after, or midnight written as the evening before.
  const near = Math.abs(a.start - b.start) < 2 * msOfDay;
  return near && !a.days.some((day) => b.days.includes(day));
}
