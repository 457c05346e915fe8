import { different, equal } from '../fieldMatches.js';
import { identifierKey } from '../identifierKey.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares an Identifier by system and value. */
export function identifierValue(): Comparator<string> {
  return {
    name: 'identity',
    read(elements) {
      for (const element of elements) {
        const key = identifierKey(element, '');
        if (key !== undefined) return key;
      }
      return undefined;
    },
    compare: (a, b) => (a === b ? equal : different),
    keys: (value) => [value],
    show: (value) => value,
  };
}
