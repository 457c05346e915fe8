import { different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares strings, numbers and booleans as they stand, but for case and outer space. */
export function equalValue(): Comparator<string> {
  return {
    name: 'equal',
    read(elements) {
      for (const element of elements) {
        if (typeof element === 'string' && element.trim() !== '')
          return element.trim().toLowerCase().slice(0, 500);
        if (typeof element === 'number' || typeof element === 'boolean') return String(element);
      }
      return undefined;
    },
    compare: (a, b) => (a === b ? equal : different),
    keys: (value) => [value],
    show: (value) => value,
  };
}
