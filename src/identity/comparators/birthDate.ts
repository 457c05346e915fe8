import { compatibleBy, different, equal, incomparable } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** Year, month and day as written; 0 where unknown. */
interface BirthDateValue {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years from which on another year of birth may be that of a parent. */
const generation = 12;

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Compares birth dates: day and month swapped, one part off, or a first of January that stands for unknown. */
export function birthDate(): Comparator<BirthDateValue> {
  return {
    name: 'birth date',
    read(elements) {
      const [element] = elements;
      const parts = typeof element === 'string' ? form.exec(element.trim()) : null;
      if (parts === null) return undefined;
      return { year: Number(parts[1]), month: Number(parts[2] ?? 0), day: Number(parts[3] ?? 0) };
    },
    compare(a, b) {
      const parts = (['year', 'month', 'day'] as const).filter((part) => a[part] !== b[part]);
      if (parts.length === 0) return equal;
      if (a.year === b.year) {
        if (a.month === 0 || b.month === 0 || (a.month === b.month && (a.day === 0 || b.day === 0))) {
          return compatibleBy('precision');
        }
        if (isUnknownDay(a) || isUnknownDay(b)) return compatibleBy('precision');
        if (a.month === b.day && a.day === b.month) return compatibleBy('spelling');
      }
      if (parts.length > 1 || !isTypingError(a, b)) return different;
      // Digits swapped, or parent and child born on one day of the year: nobody can tell.
      return Math.abs(a.year - b.year) >= generation ? incomparable : compatibleBy('tolerance');
    },
    keys({ year, month, day }) {
      const keys = [`${year}-${month}-${day}`];
      if (month !== day && day <= 12 && day > 0) keys.push(`${year}-${day}-${month}`);
      return keys;
    },
    // Any two of the three parts, so that a date with one part off still meets.
    roughKeys: ({ year, month, day }) => [`${year}-${month}`, `${month}/${day}`, `${year}//${day}`],
    show: ({ year, month, day }) => `${year}-${month}-${day}`,
  };
}

function isUnknownDay({ month, day }: BirthDateValue): boolean {
  return month === 1 && day === 1;
}

/** One part off, and in that part one digit, or digits swapped: 1984 and 1948, 03 and 08. */
function isTypingError(a: BirthDateValue, b: BirthDateValue): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    if (a[part] === b[part]) continue;
    const [left, right] = [String(a[part]).padStart(4, '0'), String(b[part]).padStart(4, '0')];
    const off = [0, 1, 2, 3].filter((index) => left[index] !== right[index]);
    if (off.length > 2) return false;
    if (off.length === 2) {
      const [first = 0, second = 0] = off;
      if (left[first] !== right[second] || left[second] !== right[first]) return false;
    }
  }
  return true;
}
