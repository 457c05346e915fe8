import { different, equal } from '../fieldMatches.js';
import { statusCodes } from '../terminology/statusCodes.js';
import type { Comparator } from '../ResourceRecord.js';

/**
 * Compares statuses, written as a code (STU3) or a concept (R4), in the words of HL7 or of a zib code list. Codes of
 * several lists may stand together; one in common is enough.
 *
 * @param classes Words that count as one, by the word they count as.
 */
export function status(classes: Readonly<Record<string, string>> = {}): Comparator<readonly string[]> {
  const normal = (code: string): string => {
    const known = statusCodes.get(code) ?? code;
    return Object.hasOwn(classes, known) ? (classes[known] ?? known) : known;
  };
  const codesOf = (codes: readonly string[]): readonly string[] => [...new Set(codes.map(normal))].sort();
  return {
    name: 'equal',
    read(elements, { values }) {
      const [first] = elements;
      if (elements.length === 1 && typeof first !== 'boolean') {
        const concept = values.concept(first);
        if (concept === undefined || concept.codes.length === 0) return undefined;
        return values.derived(normal, concept, () => codesOf(concept.codes.map(({ code }) => code)));
      }
      const codes = elements.slice(0, 20).flatMap((element) => {
        if (typeof element === 'boolean') return [String(element)];
        return (values.concept(element)?.codes ?? []).map(({ code }) => code);
      });
      return codes.length === 0 ? undefined : codesOf(codes);
    },
    compare(a, b) {
      return a.some((code) => b.includes(code)) ? equal : different;
    },
    show: (value) => value.join(', '),
  };
}
