import { different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares administrative gender; `unknown` says nothing. */
export function gender(): Comparator<string> {
  return {
    name: 'equal',
    read: ([element]) =>
      typeof element === 'string' && element !== 'unknown' && element !== '' ? element : undefined,
    compare: (a, b) => (a === b ? equal : different),
    show: (value) => value,
  };
}
