/** Which forms a date text may take. */
export type DateForm = 'date' | 'dateTime' | 'instant' | 'time';

/** A date or time as written: only the parts that were written are present. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Digits behind the decimal point of the seconds, as written. */
  readonly fraction?: string;
  /** Offset from UTC in minutes; absent when no zone was written. */
  readonly offset?: number;
}

const dateOnly = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const fullDateTime = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,100}))?(Z|[+-]\d\d:\d\d)$/;
const timeOnly = /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,100}))?$/;

/**
 * Reads a FHIR date, dateTime, instant or time. Gives `format` when the text has not the form, and
 * `no-such-date` when it has but the day or hour does not exist (29 February in a common year, 24:00).
 */
export function parseDate(text: string, form: DateForm): DateParts | 'format' | 'no-such-date' {
  if (form === 'time') {
    const time = timeOnly.exec(text);
    return time === null ? 'format' : withTime({}, time.slice(1, 5));
  }
  const day = form === 'instant' ? null : dateOnly.exec(text);
  if (day !== null) return calendarDate(day[1], day[2], day[3]) ?? 'no-such-date';
  const full = form === 'date' ? null : fullDateTime.exec(text);
  if (full === null) return 'format';
  const date = calendarDate(full[1], full[2], full[3]);
  const offset = zoneOffset(full[8]);
  if (date === undefined || offset === undefined) return 'no-such-date';
  return withTime({ ...date, offset }, full.slice(4, 8));
}

function calendarDate(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): DateParts | undefined {
  const year = Number(yearText);
  if (year === 0) return undefined;
  if (monthText === undefined) return { year };
  const month = Number(monthText);
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined) return { year, month };
  const day = Number(dayText);
  return day < 1 || day > daysIn(year, month) ? undefined : { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function withTime(date: DateParts, parts: readonly (string | undefined)[]): DateParts | 'no-such-date' {
  const [hour, minute, second] = parts.slice(0, 3).map(Number);
  const fraction = parts[3];
  if (hour === undefined || minute === undefined || second === undefined) return 'no-such-date';
  // 60 is a leap second, which the specification allows.
  if (hour > 23 || minute > 59 || second > 60) return 'no-such-date';
  return { ...date, hour, minute, second, ...(fraction !== undefined && { fraction }) };
}

function zoneOffset(zone: string | undefined): number | undefined {
  if (zone === 'Z') return 0;
  if (zone === undefined) return undefined;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 14 || minutes > 59 || (hours === 14 && minutes > 0)) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
