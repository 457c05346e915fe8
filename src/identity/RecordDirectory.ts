import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import type { TimeZone } from '../fhir/TimeZone.js';
import type { ComparisonsByType } from './comparisonOf.js';
import { comparisonOf } from './comparisonOf.js';
import type { ContentHash } from './ContentHasher.js';
import { addToHash, ContentHasher, lanesOf } from './ContentHasher.js';
import type { ReadFields } from './FieldReader.js';
import { FieldReader } from './FieldReader.js';
import { HashMemory, notKnown } from './HashMemory.js';
import { identifierKey } from './identifierKey.js';
import { readIdentifiers } from './readIdentifiers.js';
import type { ComparableText } from './terminology/Code.js';
import type { CodeEquivalences } from './terminology/CodeEquivalences.js';
import { elementSelector } from './selectElements.js';
import type { RecordKind, RecordWay } from './RecordStore.js';
import { RecordStore } from './RecordStore.js';
import { ReferenceNodes } from './ReferenceNodes.js';
import { ValueReader } from './ValueReader.js';
import type {
  Reading,
  RecordContext,
  ReferenceValue,
  ResourceComparison,
  ResourceRecord,
  Settling,
} from './ResourceRecord.js';

/** Where a resource stands among the inputs. */
export interface RecordPlace {
  /** Index of its input. */
  readonly origin: number;
  /** Index in it. */
  readonly entry: number;
  readonly fullUrl?: string | undefined;
  readonly searchMode?: string | undefined;
}

/** What a directory needs to read resources. */
export interface RecordDirectoryOptions {
  readonly zone: TimeZone;
  readonly codes: CodeEquivalences;
  readonly comparisons: ComparisonsByType;
}

const maxContainedDepth = 1;

/**
 * Reads resources into records, one by one, and when all are read finds what their references lead to. It keeps what
 * is compared and forgets the resources.
 */
export class RecordDirectory implements Settling {
  readonly store = new RecordStore();
  readonly #values: ValueReader;
  readonly #fields: FieldReader;
  /** One for each depth: what a hasher gives stands until it hashes something else. */
  readonly #hashers = [new ContentHasher()];
  #recent = new HashMemory();
  readonly #options: RecordDirectoryOptions;
  readonly #nodes = new ReferenceNodes();
  readonly #ways = new Ways();
  readonly #kinds = new Kinds();

  constructor(options: RecordDirectoryOptions) {
    this.#options = options;
    this.#values = new ValueReader(options.zone, (codes) => {
      options.codes.noteTogether(codes);
    });
    this.#fields = new FieldReader(this.#values, this.store);
  }

  /** Reads a resource; it may be forgotten afterwards. */
  add(resource: FhirResource, context: RecordContext, place: RecordPlace): void {
    const { id } = resource;
    const { origin, entry, fullUrl } = place;
    const way = this.#ways.wayOf(context, fullUrl, resource);
    const stand = {
      origin,
      entry,
      id: typeof id === 'string' ? id : undefined,
      otherUrl: way.base === undefined ? fullUrl : undefined,
      searchMode: place.searchMode,
      lastUpdated: lastUpdatedOf(resource),
    };
    this.store.addRecord(stand, this.#contentOf(resource, way));
  }

  /** Finds what references lead to, and replaces in every record what could only be known now. */
  settle(): void {
    this.#nodes.findTargets(this.store);
    this.#nodes.forget();
    settleValues(this.store, this);
    this.#recent = new HashMemory();
    this.#fields.forget();
  }

  resolve({ contained, node }: ReferenceValue): ResourceRecord | undefined {
    if (contained !== undefined) return contained;
    return node?.target === undefined ? undefined : this.store.record(node.target);
  }

  /** The number of what a resource tells; read once for equal resources that came the same way. */
  #contentOf(resource: FhirResource, way: RecordWay): number {
    const content = this.#hasherAt(0).hash(resource);
    let hash = content.body;
    for (const { path, reference } of content.references) hash = addToHash(hash, path, reference);
    const [low, upper] = lanesOf(hash);
    const known = this.#recent.get(low, upper);
    if (known !== notKnown && content.whole && this.store.wayOf(known) === way) return known;
    const told = this.#tell(resource, content, way, 0);
    const { comparison } = this.store.kindOf(told);
    if (comparison === undefined || this.#fields.followFromContent(comparison))
      this.#recent.set(low, upper, told);
    return told;
  }

  #tell(resource: FhirResource, content: ContentHash, way: RecordWay, depth: number): number {
    const comparison = comparisonOf(resource, this.#options.comparisons);
    const reference = (element: unknown): ReferenceValue | undefined =>
      this.#reference(element, resource, way, depth);
    const { references, body, whole, leaves } = content;
    const { values, release } =
      comparison === undefined ? nothingRead : this.#fields.read(resource, comparison, content, reference);
    const { context } = way;
    return this.store.addContent({
      way,
      kind: this.#kinds.kindOf({
        resourceType: resource.resourceType,
        release: context.release ?? release,
        comparison,
        subtype: comparison?.subtype(resource, this.#values) ?? '',
      }),
      content: body,
      informative: leaves > 0,
      whole,
      values,
      identifiers: readIdentifiers(resource, comparison?.identityElements ?? none, context.source),
      references: references.map((each) => this.#nodes.nodeOf(each.reference, way)),
      referencePaths: references.map(({ path }) => path),
      subject: readSubject(comparison, resource, reference),
    });
  }

  #hasherAt(depth: number): ContentHasher {
    const known = this.#hashers[depth];
    if (known !== undefined) return known;
    const made = new ContentHasher();
    this.#hashers[depth] = made;
    return made;
  }

  #reference(
    element: unknown,
    resource: FhirResource,
    way: RecordWay,
    depth: number,
  ): ReferenceValue | undefined {
    if (!isRecord(element)) return undefined;
    const { reference, identifier, display } = element;
    const { source } = way.context;
    const key = identifier === undefined ? undefined : identifierKey(identifier, source);
    const text = typeof display === 'string' ? this.#values.text(display) : undefined;
    if (typeof reference !== 'string' || reference.trim() === '') {
      const isNamed = text !== undefined && (identifier !== undefined || isDisplayOnly(element));
      return key === undefined && !isNamed ? undefined : referenceValue(key, text);
    }
    if (!reference.startsWith('#')) {
      const node = this.#nodes.nodeOf(reference, way);
      if (key !== undefined) return { ...referenceValue(key, text), node };
      if (node.value === undefined || node.value.display !== text)
        node.value = { ...referenceValue(key, text), node };
      return node.value;
    }
    const contained = depth > maxContainedDepth ? undefined : containedResource(resource, reference.slice(1));
    if (contained === undefined) return referenceValue(key, text);
    return { ...referenceValue(key, text), contained: this.#contained(contained, way, depth + 1) };
  }

  #contained(resource: FhirResource, { context }: RecordWay, depth: number): ResourceRecord {
    const content = this.#hasherAt(depth).hash(resource);
    return this.store.containedRecord(this.#tell(resource, content, this.#ways.wayOf(context), depth));
  }
}

/** Ways by which records came, one object each. */
class Ways {
  readonly #ways = new Map<RecordContext, Map<string | undefined, RecordWay>>();
  /** Addresses of servers, one string each. */
  readonly #bases = new Map<string, string>();
  #base: string | undefined;

  wayOf(context: RecordContext, fullUrl?: string, resource?: FhirResource): RecordWay {
    const base = resource === undefined ? undefined : this.#baseOf(fullUrl, resource);
    let ofContext = this.#ways.get(context);
    if (ofContext === undefined) {
      ofContext = new Map();
      this.#ways.set(context, ofContext);
    }
    const known = ofContext.get(base);
    if (known !== undefined) return known;
    const made = { context, base };
    ofContext.set(base, made);
    return made;
  }

  /** The address of the server, when the resource stands under its own type and id there. */
  #baseOf(fullUrl: string | undefined, { resourceType, id }: FhirResource): string | undefined {
    if (fullUrl === undefined || typeof id !== 'string') return undefined;
    const end = fullUrl.length - id.length - resourceType.length - 2;
    if (end <= 0 || !fullUrl.endsWith(id) || !fullUrl.startsWith(`/${resourceType}/`, end)) return undefined;
    // Mostly it is the one before.
    if (this.#base?.length === end && fullUrl.startsWith(this.#base)) return this.#base;
    const base = fullUrl.slice(0, end);
    this.#base = this.#bases.get(base) ?? base;
    this.#bases.set(base, this.#base);
    return this.#base;
  }
}

/** Kinds of resources, one object each. */
class Kinds {
  readonly #kinds = new Map<string, RecordKind[]>();

  kindOf(kind: RecordKind): RecordKind {
    const { resourceType, release, comparison, subtype } = kind;
    const known = this.#kinds.get(resourceType);
    if (known === undefined) {
      this.#kinds.set(resourceType, [kind]);
      return kind;
    }
    for (const each of known)
      if (each.subtype === subtype && each.release === release && each.comparison === comparison) return each;
    // Subtypes of a comparison of a user may be without number.
    if (known.length < kindLimit) known.push(kind);
    return kind;
  }
}

const kindLimit = 200;

const none: readonly never[] = [];

const nothingRead: ReadFields = { values: none, release: undefined };

/** Settles what could only be known now; each value once. */
function settleValues(store: RecordStore, settling: Settling): void {
  const settled = new Map<number, number>();
  for (let content = 0; content < store.contentCount; content++) {
    const fields = store.kindOf(content).comparison?.fields ?? none;
    for (let at = 0; at < fields.length; at++) {
      const comparator = fields[at]?.comparator;
      const number = comparator?.settle === undefined ? 0 : store.valueNumberOf(content, at);
      if (number === 0 || comparator?.settle === undefined) continue;
      let becomes = settled.get(number);
      if (becomes === undefined) {
        const value = store.value(number);
        const now = comparator.settle(value, settling);
        becomes = now === value ? number : store.addValue(now);
        settled.set(number, becomes);
      }
      store.setValueNumber(content, at, becomes);
    }
  }
}

function referenceValue(key: string | undefined, display: ComparableText | undefined): ReferenceValue {
  return { identifiers: key === undefined ? none : [key], ...(display !== undefined && { display }) };
}

const defaultSubjects = [elementSelector('subject'), elementSelector('patient')];

function readSubject(
  comparison: ResourceComparison | undefined,
  resource: FhirResource,
  read: Reading['reference'],
): ReferenceValue | undefined {
  for (const select of comparison?.subject ?? defaultSubjects) {
    const elements = select(resource);
    for (const element of elements) {
      const reference = read(element);
      if (reference === undefined || isNameOnly(reference)) continue;
      // Among the participants of an appointment the person is one of several.
      if (elements.length === 1 || isPerson(reference)) return reference;
    }
  }
  return undefined;
}

function isPerson({ node }: ReferenceValue): boolean {
  return node?.type === undefined || node.type === 'Patient';
}

/** Whether an element is a Reference by name, and no Coding or concept with its display. */
function isDisplayOnly(element: Readonly<Record<string, unknown>>): boolean {
  return ['code', 'system', 'coding', 'text', 'value'].every((name) => element[name] === undefined);
}

/** A name alone tells nobody from a namesake. */
function isNameOnly({ node, contained, identifiers }: ReferenceValue): boolean {
  return node === undefined && contained === undefined && identifiers.length === 0;
}

function containedResource(resource: FhirResource, id: string): FhirResource | undefined {
  const contained = resource['contained'];
  if (!Array.isArray(contained)) return undefined;
  return (contained as readonly unknown[])
    .slice(0, 200)
    .find((each) => isFhirResource(each) && each['id'] === id) as FhirResource | undefined;
}

function lastUpdatedOf(resource: FhirResource): number {
  const meta = resource['meta'];
  const lastUpdated = isRecord(meta) ? meta['lastUpdated'] : undefined;
  return typeof lastUpdated === 'string' ? Date.parse(lastUpdated) : Number.NaN;
}
