import { different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares who reports: the person (or a relative), or a professional. */
export function authorKind(): Comparator<'person' | 'professional'> {
  return {
    name: 'role',
    read(elements, reading) {
      for (const element of elements) {
        const type = reading.reference(element)?.node?.type;
        if (type === 'Patient' || type === 'RelatedPerson') return 'person';
        if (type !== undefined) return 'professional';
      }
      return undefined;
    },
    compare: (a, b) => (a === b ? equal : different),
    show: (value) => value,
  };
}
