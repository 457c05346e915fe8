import type { TimeZone } from './TimeZone.js';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * Europe/Amsterdam, from its rules and not from the platform, so that the result is the same everywhere: an hour
 * ahead of UTC, two in summer time, which since 1996 runs from the last Sunday of March to that of October, from
 * 1981 to 1995 until that of September, and from 1977 to 1980 about as long. Before 1977: one hour.
 */
export const amsterdam: TimeZone = {
  name: 'Europe/Amsterdam',
  offsetAt(instant) {
    const year = new Date(instant).getUTCFullYear();
    if (!(year >= 1977)) return 60;
    const begin = lastSunday(year, 2) + hour;
    const end = lastSunday(year, year >= 1996 ? 9 : 8) + hour;
    return instant >= begin && instant < end ? 120 : 60;
  },
};

/** Midnight UTC of the last Sunday of a month of 30 or 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * day;
}
