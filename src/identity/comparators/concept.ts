import type { ComparableText, ConceptValue } from '../terminology/Code.js';
import { compareConcepts } from './compareConcepts.js';
import type { TextRule } from './compareTexts.js';
import { analyteKey, substanceKey } from './compareTexts.js';
import type { Comparator, ReferenceValue, Settling } from '../ResourceRecord.js';

/** How a concept is compared. */
export interface ConceptOptions {
  /** What text is worth; by default containing words is enough. */
  readonly text?: TextRule;
  /** The element is a reference: the concept is that field of its target. */
  readonly of?: string;
}

/** A reference whose target holds the concept; its display stands in when the target is not at hand. */
interface PendingConcept {
  readonly pending: ReferenceValue;
}

type Value = ConceptValue | PendingConcept;

/** Compares coded concepts over code systems and levels; text is weaker evidence. */
export function concept(options: ConceptOptions = {}): Comparator<Value> {
  const text = options.text ?? 'contained-words';
  return {
    name: 'concept',
    read(elements, reading) {
      if (options.of !== undefined) {
        for (const element of elements) {
          const reference = reading.reference(element);
          if (reference !== undefined) return { pending: reference };
        }
      }
      return readConcepts(elements, (element) => reading.values.concept(element));
    },
    settle(value, settling) {
      return 'pending' in value ? settleConcept(value.pending, options.of ?? '', settling) : value;
    },
    compare(a, b, { codes }) {
      return 'pending' in a || 'pending' in b
        ? { outcome: 'incomparable' }
        : compareConcepts(a, b, codes, text);
    },
    keys(value, { codes }) {
      if ('pending' in value) return [];
      const keys = new Set<string>();
      for (const { key } of value.codes) {
        keys.add(key);
        for (const related of codes.related(key).slice(0, 16)) keys.add(related);
        addAncestors(keys, key);
      }
      if (text !== 'none') {
        for (const each of value.texts) {
          const { words } = each;
          keys.add(keyOfText(each, text));
          if (text === 'contained-words')
            for (const word of words) if (word.length >= 6) keys.add(word.slice(0, 7));
        }
      }
      return [...keys];
    },
    show(value) {
      if ('pending' in value) return '';
      return value.codes.map(({ key }) => key).join(', ') || (value.texts[0]?.key ?? '');
    },
  };
}

function keyOfText(value: ComparableText, rule: TextRule): string {
  if (rule === 'analyte-words') return analyteKey(value);
  return rule === 'substance-words' ? substanceKey(value) : value.key;
}

/** Takes several elements for one concept: the codings of each count. */
export function readConcepts(
  elements: readonly unknown[],
  read: (element: unknown) => ConceptValue | undefined,
): ConceptValue | undefined {
  if (elements.length === 1) return read(elements[0]);
  const concepts = elements.slice(0, 20).flatMap((element) => read(element) ?? []);
  if (concepts.length < 2) return concepts[0];
  return {
    codes: [...new Set(concepts.flatMap(({ codes }) => codes))],
    texts: [...new Set(concepts.flatMap(({ texts }) => texts))],
  };
}

/** The concept that a reference leads to, or the words of its display. */
export function settleConcept(
  reference: ReferenceValue,
  field: string,
  settling: Settling,
): ConceptValue | undefined {
  const target = settling.resolve(reference);
  const at = target?.comparison?.fields.findIndex(({ name }) => name === field) ?? -1;
  const value = at < 0 ? undefined : target?.value(at);
  if (value !== undefined) return value as ConceptValue;
  return reference.display === undefined ? undefined : { codes: [], texts: [reference.display] };
}

/** `T90` above `T90.02`: whoever has the broader code must meet who has the narrower. */
function addAncestors(keys: Set<string>, key: string): void {
  const dot = key.lastIndexOf('.');
  if (dot > key.lastIndexOf('|') && key.length - dot <= 3) keys.add(key.slice(0, dot));
  const atc = key.startsWith('http://www.whocc.no/atc|') ? key.slice('http://www.whocc.no/atc|'.length) : '';
  if (atc.length > 5) keys.add(`http://www.whocc.no/atc|${atc.slice(0, 5)}`);
}
