import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy, different, equal, equalBy, incomparable } from '../fieldMatches.js';
import type { Code, ConceptValue } from '../terminology/Code.js';
import type { CodeEquivalences } from '../terminology/CodeEquivalences.js';
import type { TextRule } from './compareTexts.js';
import { compareTexts } from './compareTexts.js';

/** Systems whose codes name their ancestors: `T90` of `T90.02`, `J07BC` of `J07BC02`. */
const hierarchical: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir/sid/icpc-1-nl',
  'http://hl7.org/fhir/sid/icd-10-nl',
  'http://www.whocc.no/atc',
]);

/**
 * Compares two concepts. A shared code makes them equal. Codes of one system that differ make them different, unless
 * one is an ancestor of the other. Codes of other systems are compared through maps, and text counts last.
 */
export function compareConcepts(
  a: ConceptValue,
  b: ConceptValue,
  codes: CodeEquivalences,
  text: TextRule,
): FieldMatch {
  if (a === b) return equal;
  const coded = compareCodes(a.codes, b.codes, codes);
  if (coded !== undefined) return coded;
  if (text === 'none') return incomparable;
  for (const left of a.texts) {
    for (const right of b.texts) {
      const match = compareTexts(left, right, text);
      if (match !== undefined) return match;
    }
  }
  return a.codes.length === 0 && b.codes.length === 0 ? different : incomparable;
}

/** What codes alone say; undefined when they say nothing. */
export function compareCodes(
  a: readonly Code[],
  b: readonly Code[],
  codes: CodeEquivalences,
): FieldMatch | undefined {
  let sharedSystem = false;
  let near: FieldMatch | undefined;
  let same = false;
  let telling = false;
  for (const left of a) {
    for (const right of b) {
      if (left === right || left.key === right.key) return equal;
      const relation = codes.relation(left, right);
      if (relation !== undefined) {
        if (relation.sameness === 'same') same = true;
        else near ??= compatibleBy(relation.by);
      } else if (left.system === right.system) {
        sharedSystem = true;
        if (areOfOneLine(left.system, left.code, right.code)) near = compatibleBy('code-level');
      } else {
        // `E11` is what a map knows of diabetes type 2, and `E11.9` what a source writes.
        const mapped = [
          ...codes.mappedInto(left, right.system).map((code) => areOfOneLine(right.system, code, right.code)),
          ...codes.mappedInto(right, left.system).map((code) => areOfOneLine(left.system, code, left.code)),
        ];
        if (mapped.some((related) => related)) near ??= compatibleBy('code-level');
        else if (mapped.length > 0) telling = true;
      }
    }
  }
  // A map that makes the codes one outweighs other codes of a shared system: local codes beside a standard one.
  if (same) return equalBy('concept-map');
  if (near !== undefined && !(sharedSystem && near.means === 'travelling-codes')) return near;
  return sharedSystem || telling ? different : undefined;
}

/** Whether one of two codes of a system stands above the other. */
function areOfOneLine(system: string, a: string, b: string): boolean {
  if (!hierarchical.has(system) || a.length === b.length) return false;
  const [above, below] = a.length < b.length ? [a, b] : [b, a];
  return above.length > 1 && below.startsWith(above);
}
