import { compatible, compatibleBy, different, equal, incomparable } from '../fieldMatches.js';
import type { ComparableText } from '../terminology/Code.js';
import { compareTexts } from './compareTexts.js';
import type { Comparator } from '../ResourceRecord.js';

/**
 * Compares what a source wrote beside a code, `overgevoeligheid voor flucloxacilline` beside a code for any medicine.
 * Within one source other words under one code tell of another thing; between sources each has its own words.
 */
export function wording(): Comparator<ComparableText> {
  return {
    name: 'text',
    read(elements, { values }) {
      for (const element of elements) {
        const text = values.text(element);
        if (text !== undefined) return text;
      }
      return undefined;
    },
    compare(a, b, { sameSource }) {
      if (a === b || a.key === b.key) return equal;
      if (compareTexts(a, b, 'contained-words') !== undefined) return compatibleBy('text');
      const near =
        a.words.every((word) => b.words.includes(word)) || b.words.every((word) => a.words.includes(word));
      if (near) return compatible;
      return sameSource ? different : incomparable;
    },
    show: (value) => value.key,
  };
}
