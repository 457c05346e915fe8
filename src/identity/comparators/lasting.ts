import { equal, incomparable } from '../fieldMatches.js';
import type { ConceptValue } from '../terminology/Code.js';
import type { Comparator } from '../ResourceRecord.js';

/**
 * Tells whether a problem is known to last: `equal` when one of the two concepts is, for they are held against each
 * other as concepts elsewhere. Of all other problems nothing is known, which speaks against nothing.
 */
export function lasting(): Comparator<ConceptValue> {
  return {
    name: 'equal',
    read: ([element], { values }) => values.concept(element),
    compare(a, b, { codes }) {
      const lasts = (value: ConceptValue): boolean => value.codes.some((code) => codes.isChronic(code));
      return lasts(a) || lasts(b) ? equal : incomparable;
    },
    show: () => '',
  };
}
