import { compatibleBy, different, equal } from '../fieldMatches.js';
import type { ComparableText } from '../terminology/Code.js';
import { compareTexts } from './compareTexts.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares free text: the same words in the same measure, whatever their case, accents and order. */
export function text(): Comparator<ComparableText> {
  return {
    name: 'text',
    read(elements, reading) {
      for (const element of elements) {
        const read = reading.values.text(element);
        if (read !== undefined) return read;
      }
      return undefined;
    },
    compare(a, b) {
      if (a === b || a.key === b.key) return equal;
      return compareTexts(a, b, 'same-words') === undefined ? different : compatibleBy('spelling');
    },
    keys: (value) => [value.key],
    show: (value) => value.key,
  };
}
