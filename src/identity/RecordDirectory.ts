import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import type { ReferenceTarget } from '../fhir/Reference.js';
import { parseReference } from '../fhir/Reference.js';
import type { Release } from '../fhir/Release.js';
import type { TimeZone } from '../fhir/TimeZone.js';
import type { ComparisonsByType } from './comparisonOf.js';
import { comparisonOf } from './comparisonOf.js';
import { ContentHasher } from './ContentHasher.js';
import { identifierKey } from './identifierKey.js';
import { readIdentifiers } from './readIdentifiers.js';
import type { CodeEquivalences } from './terminology/CodeEquivalences.js';
import { elementSelector } from './selectElements.js';
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

/** Where a resource stands in its origin. */
export interface RecordPlace {
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
  readonly records: ResourceRecord[] = [];
  readonly #values: ValueReader;
  readonly #hasher = new ContentHasher();
  readonly #options: RecordDirectoryOptions;
  readonly #nodes = new Map<string, ReferenceNode>();
  /** The nodes by the server that the reference is read at, and its text. */
  readonly #nodesByText = new Map<string, Map<string, ReferenceNode>>();

  constructor(options: RecordDirectoryOptions) {
    this.#options = options;
    this.#values = new ValueReader(options.zone, (codes) => {
      options.codes.noteTogether(codes);
    });
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
    for (const record of this.records) settleRecord(record, this);
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
    const fullUrl = place.fullUrl;
    const comparison = comparisonOf(resource, this.#options.comparisons);
    const content = this.#hasher.hash(resource);
    const base = baseOf(fullUrl, resource);
    const reading: Reading = {
      values: this.#values,
      resource,
      reference: (element) => this.#reference(element, resource, context, base, depth),
    };
    const { fields, release } = readFields(comparison, reading);
    return {
      index,
      context,
      entry: place.entry,
      resourceType: resource.resourceType,
      fullUrl,
      id: typeof id === 'string' ? id : undefined,
      searchMode: place.searchMode,
      release: context.release ?? release,
      lastUpdated: lastUpdatedOf(resource),
      comparison,
      subtype: comparison?.subtype(resource, this.#values) ?? '',
      identifiers: readIdentifiers(resource, comparison?.identityElements ?? [], context.source),
      content: content.body,
      whole: content.whole,
      informative: content.leaves > 0,
      referencePaths: content.references.map(({ path }) => path),
      references: content.references.map(({ reference }) =>
        this.#node(parseReference(reference), context, base),
      ),
      subject: readSubject(comparison, reading),
      fields,
    };
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
    const key = identifierKey(identifier, context.source);
    const text = typeof display === 'string' ? this.#values.text(display) : undefined;
    const value = {
      identifiers: key === undefined ? [] : [key],
      ...(text !== undefined && { display: text }),
    };
    if (typeof reference !== 'string' || reference.trim() === '') {
      return key === undefined && (text === undefined || identifier === undefined) ? undefined : value;
    }
    if (!reference.startsWith('#')) return { ...value, node: this.#nodeOf(reference, context, base) };
    if (depth > maxContainedDepth) return value;
    const contained = containedResource(resource, reference.slice(1));
    if (contained === undefined) return value;
    return { ...value, contained: this.#read(contained, context, { entry: -1 }, -1, depth + 1) };
  }

  #nodeOf(reference: string, context: RecordContext, base: string | undefined): ReferenceNode {
    const server = base ?? ` ${context.source}`;
    let byText = this.#nodesByText.get(server);
    if (byText === undefined) {
      byText = new Map();
      this.#nodesByText.set(server, byText);
    }
    const known = byText.get(reference);
    if (known !== undefined) return known;
    const node = this.#node(parseReference(reference), context, base);
    byText.set(reference, node);
    return node;
  }

  #node(target: ReferenceTarget, context: RecordContext, base: string | undefined): ReferenceNode {
    const key =
      target.form === 'resource'
        ? resourceKey(target.base ?? base, context.source, target.type, target.id)
        : target.form === 'uri'
          ? `${context.source} ${target.uri}`
          : `${context.source} #${target.id}`;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node: ReferenceNode =
      target.form === 'resource' ? { key, type: target.type, target: undefined } : { key, target: undefined };
    this.#nodes.set(key, node);
    return node;
  }

  /** A target is known by its address, or by source, type and id; the first that is read is taken. */
  #findTargets(): void {
    const find = (key: string, record: ResourceRecord): void => {
      const node = this.#nodes.get(key);
      if (node !== undefined) node.target ??= record;
    };
    for (const record of this.records) {
      const { context, fullUrl, resourceType, id } = record;
      if (fullUrl !== undefined) {
        find(fullUrl, record);
        if (fullUrl.startsWith('urn:')) find(`${context.source} ${fullUrl}`, record);
      }
      if (id !== undefined) find(resourceKey(undefined, context.source, resourceType, id), record);
    }
  }
}

function readFields(
  comparison: ResourceComparison | undefined,
  reading: Reading,
): { readonly fields: unknown[]; readonly release: Release | undefined } {
  const fields: unknown[] = [];
  let release: Release | undefined;
  for (const { comparator, paths } of comparison?.fields ?? []) {
    let value: unknown;
    let elements: readonly unknown[] = [];
    for (const path of paths) {
      elements = path.select(reading.resource);
      if (elements.length === 0) continue;
      value = comparator.read(elements, reading);
      if (value === undefined) continue;
      release ??= path.release;
      break;
    }
    fields.push(value ?? (elements.length === 0 ? comparator.read([], reading) : undefined));
  }
  return { fields, release };
}

function settleRecord(record: ResourceRecord, settling: Settling): void {
  const fields = record.comparison?.fields ?? [];
  for (let at = 0; at < fields.length; at++) {
    const comparator = fields[at]?.comparator;
    if (comparator?.settle === undefined || record.fields[at] === undefined) continue;
    record.fields[at] = comparator.settle(record.fields[at], settling);
  }
}

const defaultSubjects = [elementSelector('subject'), elementSelector('patient')];

function readSubject(
  comparison: ResourceComparison | undefined,
  reading: Reading,
): ReferenceValue | undefined {
  for (const select of comparison?.subject ?? defaultSubjects) {
    const elements = select(reading.resource);
    for (const element of elements) {
      const reference = reading.reference(element);
      // Among the participants of an appointment the person is one of several.
      if (reference !== undefined && (elements.length === 1 || isPerson(reference))) return reference;
    }
  }
  return undefined;
}

function isPerson({ node }: ReferenceValue): boolean {
  return node?.type === undefined || node.type === 'Patient';
}

/** The address of the server, when the resource stands under its own type and id there. */
function baseOf(fullUrl: string | undefined, { resourceType, id }: FhirResource): string | undefined {
  const tail = typeof id === 'string' ? `/${resourceType}/${id}` : undefined;
  return tail !== undefined && fullUrl?.endsWith(tail) === true ? fullUrl.slice(0, -tail.length) : undefined;
}

function resourceKey(base: string | undefined, source: string, type: string, id: string): string {
  return base === undefined ? `${source} ${type}/${id}` : `${base}/${type}/${id}`;
}

function containedResource(resource: FhirResource, id: string): FhirResource | undefined {
  const contained = resource['contained'];
  if (!Array.isArray(contained)) return undefined;
  return (contained as readonly unknown[])
    .slice(0, 200)
    .find((each) => isFhirResource(each) && each['id'] === id) as FhirResource | undefined;
}

function lastUpdatedOf(resource: FhirResource): string | undefined {
  const meta = resource['meta'];
  const lastUpdated = isRecord(meta) ? meta['lastUpdated'] : undefined;
  return typeof lastUpdated === 'string' ? lastUpdated : undefined;
}
