import { amsterdam } from './amsterdam.js';
import type { TimeZone } from './TimeZone.js';

/** How much of a date is given; `time` is anything from minutes on. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

/** A FHIR date, dateTime or instant as the stretch of time that it leaves open. */
export interface PartialDate {
  /** First instant, in milliseconds since 1970. */
  readonly start: number;
  /** First instant after it. */
  readonly end: number;
  readonly precision: DatePrecision;
  /** Whether it was written with an offset. */
  readonly zoned: boolean;
  /** Whether a time was written and is midnight where it was written: often a date in disguise. */
  readonly midnight: boolean;
  /**
   * The calendar days that it may be called, in days since 1970: the day in the zone, and the day as written when an
   * offset puts it on another one. Empty when it is less precise than a day.
   */
  readonly days: readonly number[];
}

const msOfMinute = 60_000;
const msOfDay = 86_400_000;

const pattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Reads a FHIR date, dateTime or instant of any precision; undefined for what is none. What has no offset is taken
 * to be in the zone, by default Europe/Amsterdam.
 */
export function parsePartialDate(text: string, zone: TimeZone = amsterdam): PartialDate | undefined {
  const parts = pattern.exec(text.trim());
  if (parts === null) return undefined;
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, fraction, offsetText] = parts;
  const year = Number(yearText);
  if (monthText === undefined) {
    return coarse('year', localInstant(utc(year, 0, 1), zone), localInstant(utc(year + 1, 0, 1), zone));
  }
  const month = Number(monthText) - 1;
  if (month < 0 || month > 11) return undefined;
  if (dayText === undefined) {
    return coarse(
      'month',
      localInstant(utc(year, month, 1), zone),
      localInstant(utc(year, month + 1, 1), zone),
    );
  }
  const midnight = utc(year, month, Number(dayText));
  if (new Date(midnight).getUTCMonth() !== month || Number(dayText) === 0) return undefined;
  const writtenDay = midnight / msOfDay;
  if (hourText === undefined) {
    return {
      start: localInstant(midnight, zone),
      end: localInstant(midnight + msOfDay, zone),
      precision: 'day',
      zoned: false,
      midnight: false,
      days: [writtenDay],
    };
  }
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const millisecond = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const local = midnight + (hour * 60 + minute) * msOfMinute + second * 1000 + millisecond;
  const offset = offsetText === undefined ? undefined : parseOffset(offsetText);
  const start = offset === undefined ? localInstant(local, zone) : local - offset * msOfMinute;
  const zoneDay = Math.floor((start + zone.offsetAt(start) * msOfMinute) / msOfDay);
  return {
    start,
    end: start + (secondText === undefined ? msOfMinute : fraction === undefined ? 1000 : 1),
    precision: 'time',
    zoned: offsetText !== undefined,
    midnight: local === midnight,
    days: offset === undefined || offset === 0 || zoneDay === writtenDay ? [zoneDay] : [zoneDay, writtenDay],
  };
}

function coarse(precision: DatePrecision, start: number, end: number): PartialDate {
  return { start, end, precision, zoned: false, midnight: false, days: [] };
}

function parseOffset(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -minutes : minutes;
}

/** `Date.UTC` takes years below 100 for years of the last century. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** The instant at which clocks in the zone show a time, given as if it were UTC. */
function localInstant(local: number, zone: TimeZone): number {
  const guess = local - zone.offsetAt(local) * msOfMinute;
  return local - zone.offsetAt(guess) * msOfMinute;
}
