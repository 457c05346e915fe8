import { different, incomparable } from '../fieldMatches.js';
import type { ConceptValue } from '../terminology/Code.js';
import { compareConcepts } from './compareConcepts.js';
import { readConcepts } from './concept.js';
import type { Comparator } from '../ResourceRecord.js';

/**
 * Compares body sites. Sources name one place at several levels (knee, knee region, knee joint), so other codes speak
 * against one fact only when their names have no word in common.
 */
export function bodySite(): Comparator<ConceptValue> {
  return {
    name: 'concept',
    read: (elements, { values }) => readConcepts(elements, (element) => values.concept(element)),
    compare(a, b, { codes }) {
      const match = compareConcepts(a, b, codes, 'contained-words');
      if (match.outcome !== 'different') return match;
      const wordsOf = (value: ConceptValue): readonly string[] => value.texts.flatMap(({ words }) => words);
      const [left, right] = [wordsOf(a), wordsOf(b)];
      if (left.length === 0 || right.length === 0) return incomparable;
      const related = left.some(
        (word) => word.length >= 4 && right.some((other) => other.startsWith(word.slice(0, 4))),
      );
      return related ? incomparable : different;
    },
    show: (value) => value.codes[0]?.key ?? value.texts[0]?.key ?? '',
  };
}
