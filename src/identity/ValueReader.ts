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

const noDays: readonly number[] = [];
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
  readonly #days = new Map<number, readonly number[]>();
  readonly #units = new Map<string, Unit | undefined>();
  readonly #systems = new Map<string, string>();
  readonly #derived = new Map<object, Map<object, object>>();
  readonly #last = new Map<object, { readonly elements: readonly unknown[]; readonly made: unknown }>();

  readonly #noteTogether: (codes: readonly Code[]) => void;

  /** @param noteTogether Is told once of each concept with several codes. */
  constructor(zone: TimeZone, noteTogether: (codes: readonly Code[]) => void = () => undefined) {
    this.zone = zone;
    this.#noteTogether = noteTogether;
  }

  /** A date, dateTime or instant. */
  date(value: unknown): PartialDate | undefined {
    if (typeof value !== 'string') return undefined;
    const known = this.#dates.get(value);
    if (known !== undefined) return known;
    const parsed = parsePartialDate(value, this.zone);
    const date = parsed === undefined ? undefined : { ...parsed, days: this.#daysOf(parsed) };
    return keep(this.#dates, value, date);
  }

  /** The days of a date: one list for all dates of a day. */
  #daysOf({ days }: PartialDate): readonly number[] {
    const [day] = days;
    if (day === undefined || days.length > 1) return days.length === 0 ? noDays : days;
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    if (this.#days.size < cacheLimit) this.#days.set(day, days);
    return days;
  }

  /** A unit, as UCUM or as people write it. */
  unit(text: string): Unit | undefined {
    const known = this.#units.get(text);
    return known ?? keep(this.#units, text, parseUnit(text));
  }

  /** A free text; undefined when it has no words. */
  text(value: unknown): ComparableText | undefined {
    if (typeof value !== 'string') return undefined;
    const text = this.#texts.get(value) ?? keep(this.#texts, value, comparableText(value));
    return text.words.length === 0 ? undefined : text;
  }

  /** A code of a system, however that system is called. */
  code(system: string, code: string): Code {
    const name = this.#systems.get(system) ?? keep(this.#systems, system, codeSystemName(system));
    const trimmed = code.trim();
    const key = `${name}|${trimmed}`;
    return this.#codes.get(key) ?? keep(this.#codes, key, { system: name, code: trimmed, key });
  }

  /** A CodeableConcept, Coding, `code` or text; undefined when it says nothing. */
  concept(element: unknown): ConceptValue | undefined {
    const key = conceptKey(element);
    if (key === '') return undefined;
    const concept =
      this.#concepts.get(key) ?? keep(this.#concepts, key, this.#makeConcept(conceptParts(element)));
    return concept.codes.length === 0 && concept.texts.length === 0 ? undefined : concept;
  }

  /** What is made of a value that is one object per value, made once for each maker. */
  derived<V extends object>(maker: object, value: object, make: () => V): V {
    let byValue = this.#derived.get(maker);
    if (byValue === undefined) {
      byValue = new Map();
      this.#derived.set(maker, byValue);
    }
    const known = byValue.get(value);
    if (known !== undefined) return known as V;
    const made = make();
    if (byValue.size < cacheLimit) byValue.set(value, made);
    return made;
  }

  /** What is made of elements, made once when it is asked for again before that of others. */
  once<V>(maker: object, elements: readonly unknown[], make: () => V): V {
    const last = this.#last.get(maker);
    if (last?.elements === elements) return last.made as V;
    const made = make();
    this.#last.set(maker, { elements, made });
    return made;
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
  readonly codings: readonly (readonly [system: string, code: string])[];
  readonly texts: readonly string[];
}

/** Everything of a concept that counts, in one string; empty for what is no concept. */
function conceptKey(element: unknown): string {
  if (typeof element === 'string') return element.trim() === '' ? '' : `\u0005${element.trim()}`;
  if (!isRecord(element)) return '';
  let key = '';
  for (const coding of codingsOf(element)) {
    if (!isRecord(coding)) continue;
    const { system, code, display } = coding;
    if (typeof code === 'string') key += `\u0001${typeof system === 'string' ? system : ''}\u0002${code}`;
    if (typeof display === 'string') key += `\u0003${display}`;
  }
  const text = element['text'];
  return typeof text === 'string' ? `${key}\u0004${text}` : key;
}

function conceptParts(element: unknown): ConceptParts {
  if (typeof element === 'string') return { codings: [['', element.trim()]], texts: [] };
  if (!isRecord(element)) return { codings: [], texts: [] };
  const codings: (readonly [string, string])[] = [];
  const texts: string[] = [];
  for (const coding of codingsOf(element)) {
    if (!isRecord(coding)) continue;
    const { system, code, display } = coding;
    const systemText = typeof system === 'string' ? system : '';
    if (typeof code === 'string' && code.trim() !== '') codings.push([systemText, code]);
    // The display of a null flavor ("overig") is no name of the concept.
    if (typeof display === 'string' && !emptySystems.has(codeSystemName(systemText))) texts.push(display);
  }
  const text = element['text'];
  if (typeof text === 'string') texts.push(text);
  return { codings, texts };
}

/** The codings of a CodeableConcept; a Coding is its own. */
function codingsOf(element: Readonly<Record<string, unknown>>): readonly unknown[] {
  const coding = element['coding'];
  if (Array.isArray(coding))
    return coding.length > maxCodings ? (coding as readonly unknown[]).slice(0, maxCodings) : coding;
  return typeof element['code'] === 'string' || typeof element['display'] === 'string'
    ? [element]
    : noCodings;
}

const noCodings: readonly unknown[] = [];

function comparableText(text: string): ComparableText {
  const words = textWords(text);
  return { key: words.join(' '), words };
}

function keep<V>(cache: Map<string, V>, key: string, value: V): V {
  if (cache.size < cacheLimit && key.length < 500) cache.set(key, value);
  return value;
}
