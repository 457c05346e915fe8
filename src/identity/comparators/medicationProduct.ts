import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy, different, equal, equalBy, incomparable } from '../fieldMatches.js';
import type { Code, ConceptValue } from '../terminology/Code.js';
import type { CodeEquivalences } from '../terminology/CodeEquivalences.js';
import { compareTexts } from './compareTexts.js';
import { readConcepts, settleConcept } from './concept.js';
import type { Comparator, ReferenceValue } from '../ResourceRecord.js';

/** The levels of the G-Standaard, from article to substance group. */
const levels = [
  'urn:oid:2.16.840.1.113883.2.4.4.8',
  'urn:oid:2.16.840.1.113883.2.4.4.7',
  'urn:oid:2.16.840.1.113883.2.4.4.10',
  'urn:oid:2.16.840.1.113883.2.4.4.1',
  'http://www.whocc.no/atc',
] as const;
const [, , prk, gpk, atc] = levels;

type Value = ConceptValue | { readonly pending: ReferenceValue };

/**
 * Compares medication over the levels of the G-Standaard (ZI, HPK, PRK, GPK, ATC). Products with one PRK are the same
 * prescription product, whatever their brand; another PRK is another product. Which PRK an HPK belongs to is taken
 * from codings that stand together somewhere in the data. Only a GPK or ATC in common is near, not the same.
 */
export function medicationProduct(): Comparator<Value> {
  return {
    name: 'concept',
    read(elements, reading) {
      for (const element of elements) {
        const reference = reading.reference(element);
        if (reference !== undefined) return { pending: reference };
      }
      return readConcepts(elements, (element) => reading.values.concept(element));
    },
    settle: (value, settling) =>
      'pending' in value ? settleConcept(value.pending, 'product', settling) : value,
    compare: (a, b, { codes }) =>
      'pending' in a || 'pending' in b ? incomparable : compareProducts(a, b, codes),
    keys(value, { codes }) {
      if ('pending' in value) return [];
      const keys = new Set<string>();
      for (const code of value.codes) {
        keys.add(code.key);
        for (const related of codes.related(code.key).slice(0, 16)) keys.add(related);
      }
      for (const { key } of value.texts) keys.add(key);
      return [...keys];
    },
    show: (value) =>
      'pending' in value ? '' : value.codes.map(({ key }) => key).join(', ') || (value.texts[0]?.key ?? ''),
  };
}

/** See {@link medicationProduct}. */
export function compareProducts(a: ConceptValue, b: ConceptValue, codes: CodeEquivalences): FieldMatch {
  if (a === b) return equal;
  const shared = (system: string): boolean | undefined => {
    const left = a.codes.filter((code) => code.system === system);
    const right = b.codes.filter((code) => code.system === system);
    if (left.length === 0 || right.length === 0) return undefined;
    return left.some(({ key }) => right.some((other) => other.key === key));
  };
  const samePrk = shared(prk);
  if (samePrk === false) return different;
  if (samePrk === true) return sameCodes(a, b) ? equal : equalBy('code-level');
  // Below the PRK, another code may be another brand or package of the same product.
  for (const system of levels.slice(0, 2)) if (shared(system) === true) return equal;
  const through = throughPrk(a, b, codes);
  if (through !== undefined) return through ? equalBy('code-level') : different;
  for (const left of a.texts) {
    for (const right of b.texts)
      if (compareTexts(left, right, 'same-words') !== undefined) return compatibleBy('text');
  }
  const sameGpk = shared(gpk);
  if (sameGpk !== undefined) return sameGpk ? compatibleBy('code-level') : different;
  const sameAtc = shared(atc);
  if (sameAtc !== undefined) return sameAtc ? compatibleBy('code-level') : different;
  const other = a.codes.find(
    (code) => !isLevel(code) && b.codes.some(({ system }) => system === code.system),
  );
  if (other !== undefined) return shared(other.system) === true ? equal : different;
  return a.codes.length === 0 && b.codes.length === 0 && a.texts.length > 0 && b.texts.length > 0
    ? different
    : incomparable;
}

/** Whether both lead to one PRK by codings seen together; undefined when one leads to none. */
function throughPrk(a: ConceptValue, b: ConceptValue, codes: CodeEquivalences): boolean | undefined {
  const prksOf = (value: ConceptValue): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const code of value.codes) {
      if (code.system === prk) found.add(code.key);
      else if (code.system === levels[0] || code.system === levels[1]) {
        for (const related of codes.related(code.key)) if (related.startsWith(`${prk}|`)) found.add(related);
      }
    }
    return found;
  };
  const [left, right] = [prksOf(a), prksOf(b)];
  if (left.size === 0 || right.size === 0) return undefined;
  for (const key of left) if (right.has(key)) return true;
  return false;
}

function sameCodes(a: ConceptValue, b: ConceptValue): boolean {
  return a.codes.length === b.codes.length && a.codes.every((code) => b.codes.includes(code));
}

function isLevel(code: Code): boolean {
  return (levels as readonly string[]).includes(code.system);
}
