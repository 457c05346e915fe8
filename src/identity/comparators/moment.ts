import type { PartialDate } from '../../fhir/PartialDate.js';
import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy, different, equal, equalBy } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

const minute = 60_000;
const day = 86_400_000;

/** How dates are compared. */
export interface MomentOptions {
  /** Two times agree when they are at most this many minutes apart; 0 by default. */
  readonly minutes?: number;
  /** Dates agree when they are at most this many days apart; 0 by default. */
  readonly days?: number;
  /** Two times on one day agree: always, or between sources only, where one may be another step of the same act. */
  readonly sameDay?: 'never' | 'across-sources' | 'always';
}

/**
 * Compares moments of any precision: a year holds its months, a day its hours. An hour of midnight may be a date in
 * disguise and is held against a day as one.
 */
export function moment(options: MomentOptions = {}): Comparator<PartialDate> {
  const { minutes = 0, days = 0, sameDay = 'never' } = options;
  return {
    name: days > 0 || sameDay !== 'never' ? 'date-prefix' : 'instant',
    read(elements, reading) {
      for (const element of elements) {
        const date = reading.values.date(element) ?? reading.values.date(startOf(element));
        if (date !== undefined) return date;
      }
      return undefined;
    },
    compare(a, b, { sameSource }) {
      return compareMoments(a, b, {
        minutes,
        days,
        sameDay: sameDay === 'always' || (sameDay === 'across-sources' && !sameSource),
      });
    },
    keys: (value, { vague }) => momentKeys(value, days, vague),
    isVague: (value) => value.days.length === 0,
    show: (value) => new Date(value.start).toISOString(),
  };
}

/** See {@link moment}; `sameDay` is whether two times of one day agree here. */
export function compareMoments(
  a: PartialDate,
  b: PartialDate,
  { minutes, days, sameDay }: { readonly minutes: number; readonly days: number; readonly sameDay: boolean },
): FieldMatch {
  if (a === b) return equal;
  if (a.precision === 'time' && b.precision === 'time') {
    if (a.start === b.start) return a.zoned === b.zoned ? equal : equalBy('time-zone');
    // A time without seconds holds all of its seconds.
    if (a.start < b.end && b.start < a.end) return compatibleBy('precision');
    if (Math.abs(a.start - b.start) <= minutes * minute) return compatibleBy('tolerance');
    const oneDay = a.days.some((each) => b.days.includes(each));
    if (oneDay && (a.midnight || b.midnight)) return compatibleBy('precision');
    if (oneDay && sameDay) return compatibleBy('tolerance');
    return days > 0 && Math.abs(a.start - b.start) <= days * day ? compatibleBy('tolerance') : different;
  }
  if (a.days.length > 0 && b.days.length > 0) {
    if (a.days.some((each) => b.days.includes(each))) {
      return a.precision === b.precision ? equal : compatibleBy('precision');
    }
    return daysApart(a, b) <= days ? compatibleBy('tolerance') : different;
  }
  if (a.start === b.start && a.end === b.end) return equal;
  if (a.start < b.end && b.start < a.end) return compatibleBy('precision');
  const gap = a.start < b.start ? b.start - a.end : a.start - b.end;
  return gap < days * day ? compatibleBy('tolerance') : different;
}

function daysApart(a: PartialDate, b: PartialDate): number {
  let least = Infinity;
  for (const left of a.days) for (const right of b.days) least = Math.min(least, Math.abs(left - right));
  return least;
}

/**
 * Keys of days; with a tolerance, of stretches twice as long that overlap. What is less precise than a day has its
 * year for a key, and so has every value as soon as there is such a vague one.
 */
export function momentKeys(value: PartialDate, tolerance: number, vague: boolean): readonly string[] {
  if (value.days.length === 0) return [`y${new Date(value.start + day).getUTCFullYear()}`];
  if (value.days.length === 1 && tolerance === 0 && !vague) return [`d${value.days[0]}`];
  const keys = new Set<string>();
  for (const each of value.days) {
    if (tolerance === 0) keys.add(`d${each}`);
    else {
      const width = tolerance * 2;
      keys.add(`w${Math.floor(each / width)}`);
      keys.add(`v${Math.floor((each + tolerance) / width)}`);
    }
    if (vague) keys.add(`y${new Date(each * day).getUTCFullYear()}`);
  }
  return [...keys];
}

/** A Period, and the Timing of an event, stand for their start. */
function startOf(element: unknown): unknown {
  return typeof element === 'object' && element !== null && 'start' in element ? element.start : undefined;
}
