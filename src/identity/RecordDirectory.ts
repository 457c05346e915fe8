import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { parseReference } from '../fhir/Reference.js';
import type { TimeZone } from '../fhir/TimeZone.js';
import type { ComparisonsByType } from './comparisonOf.js';
import { comparisonOf } from './comparisonOf.js';
import type { ContentHash, HashedReference } from './ContentHasher.js';
import { addToHash, ContentHasher, lanesOf } from './ContentHasher.js';
import type { ReadFields } from './FieldReader.js';
import { FieldReader } from './FieldReader.js';
import { HashMemory } from './HashMemory.js';
import { identifierKey } from './identifierKey.js';
import { readIdentifiers } from './readIdentifiers.js';
import type { CodeEquivalences } from './terminology/CodeEquivalences.js';
import { elementSelector } from './selectElements.js';
import type { ToldContent } from './StoredRecord.js';
import { StoredRecord } from './StoredRecord.js';
import { ValueReader } from './ValueReader.js';
import type {
  Reading,
  RecordContext,
  ReferenceNode,
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
const pathsLimit = 20_000;

/**
 * Reads resources into records, one by one, and when all are read finds what their references lead to. It keeps what
 * is compared and forgets the resources.
 */
export class RecordDirectory implements Settling {
  readonly records: ResourceRecord[] = [];
  readonly #values: ValueReader;
  readonly #fields: FieldReader;
  /** One for each depth: what a hasher gives stands until it hashes something else. */
  readonly #hashers = [new ContentHasher()];
  #recent = new HashMemory<ToldContent>();
  #told: ToldContent[] = [];
  readonly #options: RecordDirectoryOptions;
  /** The targets of references by the server they are at, or the source, and by what they are called there. */
  readonly #nodes = new Map<string, Map<string, ReferenceNode>>();
  readonly #paths = new Map<string, readonly number[]>();
  /** Addresses of servers, one string each. */
  readonly #bases = new Map<string, string>();
  #base: string | undefined;

  constructor(options: RecordDirectoryOptions) {
    this.#options = options;
    this.#values = new ValueReader(options.zone, (codes) => {
      options.codes.noteTogether(codes);
    });
    this.#fields = new FieldReader(this.#values);
  }

  /** Reads a resource; it may be forgotten afterwards. */
  add(resource: FhirResource, context: RecordContext, place: RecordPlace): ResourceRecord {
    const record = this.#read(resource, context, place, this.records.length, 0);
    this.records.push(record);
    return record;
  }

  /** Finds what references lead to, and replaces in every record what could only be known now. */
  settle(): void {
    this.#findTargets();
    this.#nodes.clear();
    for (const told of this.#told) settleFields(told, this);
    this.#told = [];
    this.#recent = new HashMemory();
    this.#fields.forget();
  }

  resolve(reference: ReferenceValue): ResourceRecord | undefined {
    return reference.contained ?? reference.node?.target;
  }

  #read(
    resource: FhirResource,
    context: RecordContext,
    place: RecordPlace,
    index: number,
    depth: number,
  ): ResourceRecord {
    const { id } = resource;
    const { fullUrl, origin, entry, searchMode } = place;
    const base = this.#baseOf(fullUrl, resource);
    const stand = {
      index,
      origin,
      entry,
      id: typeof id === 'string' ? id : undefined,
      otherUrl: base === undefined ? fullUrl : undefined,
      searchMode,
      lastUpdated: lastUpdatedOf(resource),
    };
    return new StoredRecord(stand, this.#toldBy(resource, context, base, depth));
  }

  /** What a resource tells; read once for equal resources that came the same way. */
  #toldBy(
    resource: FhirResource,
    context: RecordContext,
    base: string | undefined,
    depth: number,
  ): ToldContent {
    const content = this.#hasherAt(depth).hash(resource);
    if (depth > 0) return this.#tell(resource, content, context, base, depth);
    let hash = content.body;
    for (const { path, reference } of content.references) hash = addToHash(hash, path, reference);
    const [low, upper] = lanesOf(hash);
    const known = this.#recent.get(low, upper);
    if (known?.context === context && known.base === base && content.whole) return known;
    const told = this.#tell(resource, content, context, base, depth);
    this.#told.push(told);
    if (told.comparison === undefined || this.#fields.followFromContent(told.comparison))
      this.#recent.set(low, upper, told);
    return told;
  }

  #tell(
    resource: FhirResource,
    content: ContentHash,
    context: RecordContext,
    base: string | undefined,
    depth: number,
  ): ToldContent {
    const comparison = comparisonOf(resource, this.#options.comparisons);
    const reference = (element: unknown): ReferenceValue | undefined =>
      this.#reference(element, resource, context, base, depth);
    const { references, body, whole, leaves } = content;
    const { fields, release } =
      comparison === undefined ? nothingRead() : this.#fields.read(resource, comparison, content, reference);
    return {
      context,
      base,
      resourceType: resource.resourceType,
      release: context.release ?? release,
      comparison,
      subtype: comparison?.subtype(resource, this.#values) ?? '',
      identifiers: readIdentifiers(resource, comparison?.identityElements ?? none, context.source),
      content: body,
      informative: leaves > 0,
      whole,
      referencePaths: this.#pathsOf(references),
      references:
        references.length === 0
          ? none
          : references.map((each) => this.#nodeOf(each.reference, context, base)),
      subject: readSubject(comparison, resource, reference),
      fields,
    };
  }

  #hasherAt(depth: number): ContentHasher {
    const known = this.#hashers[depth];
    if (known !== undefined) return known;
    const made = new ContentHasher();
    this.#hashers[depth] = made;
    return made;
  }

  /** The paths of references, one list for all records that have theirs in the same places. */
  #pathsOf(references: readonly HashedReference[]): readonly number[] {
    if (references.length === 0) return none;
    const paths = references.map(({ path }) => path);
    const key = paths.join(' ');
    const known = this.#paths.get(key);
    if (known !== undefined) return known;
    if (this.#paths.size < pathsLimit) this.#paths.set(key, paths);
    return paths;
  }

  #reference(
    element: unknown,
    resource: FhirResource,
    context: RecordContext,
    base: string | undefined,
    depth: number,
  ): ReferenceValue | undefined {
    if (!isRecord(element)) return undefined;
    const { reference, identifier, display } = element;
    const key = identifier === undefined ? undefined : identifierKey(identifier, context.source);
    const text = typeof display === 'string' ? this.#values.text(display) : undefined;
    const said = (): ReferenceValue => ({
      identifiers: key === undefined ? none : [key],
      ...(text !== undefined && { display: text }),
    });
    if (typeof reference !== 'string' || reference.trim() === '') {
      const isNamed = text !== undefined && (identifier !== undefined || isDisplayOnly(element));
      return key === undefined && !isNamed ? undefined : said();
    }
    if (!reference.startsWith('#')) {
      const node = this.#nodeOf(reference, context, base);
      if (key !== undefined) return { ...said(), node };
      if (node.value === undefined || node.value.display !== text) node.value = { ...said(), node };
      return node.value;
    }
    if (depth > maxContainedDepth) return said();
    const contained = containedResource(resource, reference.slice(1));
    if (contained === undefined) return said();
    return { ...said(), contained: this.#read(contained, context, { origin: -1, entry: -1 }, -1, depth + 1) };
  }

  #nodeOf(reference: string, context: RecordContext, base: string | undefined): ReferenceNode {
    const here = this.#nodesAt(base ?? context.source);
    const known = here.get(reference);
    if (known !== undefined) return known;
    const target = parseReference(reference);
    const server = target.form === 'resource' ? (target.base ?? base) : undefined;
    const there = this.#nodesAt(server ?? context.source);
    const name =
      target.form === 'resource'
        ? `${target.type}/${target.id}`
        : target.form === 'uri'
          ? target.uri
          : `#${target.id}`;
    const node = there.get(name) ?? {
      server,
      name,
      ...(target.form === 'resource' && { type: target.type }),
      target: undefined,
      value: undefined,
    };
    there.set(name, node);
    // The next time it is written the same way it need not be taken apart.
    here.set(reference, node);
    return node;
  }

  #nodesAt(server: string): Map<string, ReferenceNode> {
    const known = this.#nodes.get(server);
    if (known !== undefined) return known;
    const made = new Map<string, ReferenceNode>();
    this.#nodes.set(server, made);
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

  /** A target is known by its address, or by source, type and id; the first that is read is taken. */
  #findTargets(): void {
    for (const record of this.records) {
      const { context, base, otherUrl, resourceType, id } = record;
      if (id !== undefined) {
        const name = `${resourceType}/${id}`;
        if (base !== undefined) claim(this.#nodes.get(base)?.get(name), record);
        claim(this.#nodes.get(context.source)?.get(name), record);
      }
      if (otherUrl === undefined) continue;
      const target = parseReference(otherUrl);
      if (target.form === 'uri') claim(this.#nodes.get(context.source)?.get(target.uri), record);
      else if (target.form === 'resource' && target.base !== undefined)
        claim(this.#nodes.get(target.base)?.get(`${target.type}/${target.id}`), record);
    }
  }
}

const none: readonly never[] = [];

function claim(node: ReferenceNode | undefined, record: ResourceRecord): void {
  if (node !== undefined) node.target ??= record;
}

function nothingRead(): ReadFields {
  return { fields: [], release: undefined };
}

function settleFields({ comparison, fields }: ToldContent, settling: Settling): void {
  const compared = comparison?.fields ?? none;
  for (let at = 0; at < compared.length; at++) {
    const comparator = compared[at]?.comparator;
    if (comparator?.settle === undefined || fields[at] === undefined) continue;
    fields[at] = comparator.settle(fields[at], settling);
  }
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
