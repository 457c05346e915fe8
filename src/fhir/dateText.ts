/** Which forms a date text may take. */
export type DateForm = 'date' | 'dateTime' | 'instant' | 'time';

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * What is wrong with a FHIR date, dateTime, instant or time: `format` when the text has not the form,
 * `no-such-date` when it has but the day or hour does not exist (29 February in a common year, 24:00).
 * Reads characters rather than matching patterns, since every answer is full of dates.
 */
export function dateProblem(text: string, form: DateForm): 'format' | 'no-such-date' | undefined {
  if (form === 'time') return timeProblem(text, 0, text.length);
  const { length } = text;
  const dateLength = length > 10 ? 10 : length;
  if (form === 'instant' ? length <= 10 : form === 'date' && length > 10) return 'format';
  const day = dayProblem(text, dateLength);
  if (day === 'format' || length <= 10) return day;
  if (text.charCodeAt(10) !== upperT) return 'format';
  const zone = zoneStart(text);
  if (zone < 0) return 'format';
  const time = timeProblem(text, 11, zone);
  if (time === 'format') return time;
  return day ?? time ?? offsetProblem(text, zone);
}

const upperT = 84;
const upperZ = 90;
const colon = 58;
const dash = 45;
const plus = 43;
const dot = 46;

function dayProblem(text: string, length: number): 'format' | 'no-such-date' | undefined {
  const year = digits(text, 0, 4);
  if (year < 0 || (length !== 4 && length !== 7 && length !== 10)) return 'format';
  if (length === 4) return year === 0 ? 'no-such-date' : undefined;
  const month = text.charCodeAt(4) === dash ? digits(text, 5, 2) : -1;
  if (month < 0) return 'format';
  const day = length === 7 ? 1 : text.charCodeAt(7) === dash ? digits(text, 8, 2) : -1;
  if (day < 0) return 'format';
  const days = month === 2 && isLeapYear(year) ? 29 : daysInMonth[month - 1];
  return year === 0 || days === undefined || day < 1 || day > days ? 'no-such-date' : undefined;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `hh:mm:ss` with an optional fraction, from `start` up to `end`. */
function timeProblem(text: string, start: number, end: number): 'format' | 'no-such-date' | undefined {
  const hour = digits(text, start, 2);
  const minute = text.charCodeAt(start + 2) === colon ? digits(text, start + 3, 2) : -1;
  const second = text.charCodeAt(start + 5) === colon ? digits(text, start + 6, 2) : -1;
  if (hour < 0 || minute < 0 || second < 0 || end < start + 8) return 'format';
  if (end > start + 8) {
    if (text.charCodeAt(start + 8) !== dot || end === start + 9) return 'format';
    for (let at = start + 9; at < end; at++) if (digit(text, at) < 0) return 'format';
  }
  // 60 is a leap second, which the specification allows.
  return hour > 23 || minute > 59 || second > 60 ? 'no-such-date' : undefined;
}

/** Where `Z` or an offset starts; -1 when there is none, which a time of day must have. */
function zoneStart(text: string): number {
  const { length } = text;
  if (text.charCodeAt(length - 1) === upperZ) return length - 1;
  const sign = text.charCodeAt(length - 6);
  return sign === plus || sign === dash ? length - 6 : -1;
}

function offsetProblem(text: string, start: number): 'format' | 'no-such-date' | undefined {
  if (text.charCodeAt(start) === upperZ) return undefined;
  const hours = digits(text, start + 1, 2);
  const minutes = text.charCodeAt(start + 3) === colon ? digits(text, start + 4, 2) : -1;
  if (hours < 0 || minutes < 0) return 'format';
  return hours > 14 || minutes > 59 || (hours === 14 && minutes > 0) ? 'no-such-date' : undefined;
}

/** The number that so many digits make; -1 when one of them is none. */
function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const next = digit(text, at);
    if (next < 0) return -1;
    value = value * 10 + next;
  }
  return value;
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}
