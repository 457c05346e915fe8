import { different, equal } from '../fieldMatches.js';
import type { ConceptValue } from '../terminology/Code.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares whether a problem lasts: `equal` says that both do, `different` that one is not known to. */
export function lasting(): Comparator<ConceptValue> {
  return {
    name: 'equal',
    read: ([element], { values }) => values.concept(element),
    compare(a, b, { codes }) {
      const lasts = (value: ConceptValue): boolean => value.codes.some((code) => codes.isChronic(code));
      return lasts(a) || lasts(b) ? equal : different;
    },
    show: () => '',
  };
}
