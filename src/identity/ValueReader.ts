import { isRecord } from '../foundation/isRecord.js';
import type { PartialDate } from '../fhir/PartialDate.js';
import { parsePartialDate } from '../fhir/PartialDate.js';
import type { Unit } from '../fhir/parseUnit.js';
import { parseUnit } from '../fhir/parseUnit.js';
import type { TimeZone } from '../fhir/TimeZone.js';
import type { Code, ComparableText, ConceptValue } from './terminology/Code.js';
import { codeSystemName } from './terminology/codeSystemName.js';
import { textWords } from './terminology/textWords.js';

/** Codes that say that something is missing or other: never a concept by themselves. */
const emptySystems: ReadonlySet<string> = new Set(['hl7:v3-NullFlavor', 'hl7:data-absent-reason']);

const maxCodings = 40;
const cacheLimit = 200_000;

/**
 * Turns elements into values that compare fast. Equal concepts, texts, dates and units become one object, so a
 * million resources hold each of them once. The caches are bounded: beyond the bound values are made anew.
 */
export class ValueReader {
  readonly zone: TimeZone;
  readonly #codes = new Map<string, Code>();
  readonly #concepts = new Map<string, ConceptValue>();
  readonly #texts = new Map<string, ComparableText>();
  readonly #dates = new Map<string, PartialDate | undefined>();
  readonly #units = new Map<string, Unit | undefined>();
  readonly #systems = new Map<string, string>();

  readonly #noteTogether: (codes: readonly Code[]) => void;

  /** @param noteTogether Is told once of each concept with several codes. */
  constructor(zone: TimeZone, noteTogether: (codes: readonly Code[]) => void = () => undefined) {
    this.zone = zone;
    this.#noteTogether = noteTogether;
  }

  /** A date, dateTime or instant. */
  date(value: unknown): PartialDate | undefined {
    if (typeof value !== 'string') return undefined;
    return remember(this.#dates, value, () => parsePartialDate(value, this.zone));
  }

  /** A unit, as UCUM or as people write it. */
  unit(text: string): Unit | undefined {
    return remember(this.#units, text, () => parseUnit(text));
  }

  /** A free text; undefined when it has no words. */
  text(value: unknown): ComparableText | undefined {
    if (typeof value !== 'string') return undefined;
    const text = remember(this.#texts, value, () => {
      const words = textWords(value);
      return { key: words.join(' '), words };
    });
    return text.words.length === 0 ? undefined : text;
  }

  /** A code of a system, however that system is called. */
  code(system: string, code: string): Code {
    const name = remember(this.#systems, system, () => codeSystemName(system));
    const trimmed = code.trim();
    const key = `${name}|${trimmed}`;
    return remember(this.#codes, key, () => ({ system: name, code: trimmed, key }));
  }

  /** A CodeableConcept, Coding, `code` or text; undefined when it says nothing. */
  concept(element: unknown): ConceptValue | undefined {
    const parts = conceptParts(element);
    if (parts === undefined) return undefined;
    const concept = remember(this.#concepts, parts.key, () => this.#makeConcept(parts));
    return concept.codes.length === 0 && concept.texts.length === 0 ? undefined : concept;
  }

  #makeConcept({ codings, texts }: ConceptParts): ConceptValue {
    const codes = new Set<Code>();
    for (const [system, code] of codings) {
      const read = this.code(system, code);
      if (!emptySystems.has(read.system)) codes.add(read);
    }
    const comparable = new Map<string, ComparableText>();
    for (const each of texts) {
      const text = this.text(each);
      if (text !== undefined) comparable.set(text.key, text);
    }
    const concept = { codes: [...codes], texts: [...comparable.values()] };
    if (concept.codes.length > 1) this.#noteTogether(concept.codes);
    return concept;
  }
}

interface ConceptParts {
  readonly key: string;
  readonly codings: readonly (readonly [system: string, code: string])[];
  readonly texts: readonly string[];
}

function conceptParts(element: unknown): ConceptParts | undefined {
  if (typeof element === 'string') {
    const code = element.trim();
    return code === '' ? undefined : { key: `c${code}`, codings: [['', code]], texts: [] };
  }
  if (!isRecord(element)) return undefined;
  const coding = element['coding'];
  const listed: readonly unknown[] = Array.isArray(coding)
    ? coding
    : typeof element['code'] === 'string' || typeof element['display'] === 'string'
      ? [element]
      : [];
  const codings: (readonly [string, string])[] = [];
  const texts: string[] = [];
  let key = '';
  for (const each of listed.slice(0, maxCodings)) {
    if (!isRecord(each)) continue;
    const { system, code, display } = each;
    if (typeof code === 'string' && code.trim() !== '') {
      const systemText = typeof system === 'string' ? system : '';
      codings.push([systemText, code]);
      key += `\u0001${systemText}\u0002${code}`;
    }
    if (typeof display === 'string') {
      // The display of a null flavor ("overig") is no name of the concept.
      if (typeof system === 'string' && emptySystems.has(codeSystemName(system))) continue;
      texts.push(display);
      key += `\u0003${display}`;
    }
  }
  const text = element['text'];
  if (typeof text === 'string') {
    texts.push(text);
    key += `\u0004${text}`;
  }
  return key === '' ? undefined : { key, codings, texts };
}

function remember<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size < cacheLimit && key.length < 500) cache.set(key, made);
  return made;
}
