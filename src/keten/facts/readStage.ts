import type { BundleResource } from '../../fhir/Bundle.js';
import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import { isExchange } from '../../fhir/Exchange.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import type { Release } from '../../fhir/Release.js';
import { isRecord } from '../../foundation/isRecord.js';
import { comparisonOf } from '../../identity/comparisonOf.js';
import type { ComparisonsByType } from '../../identity/comparisonOf.js';
import { readIdentifiers } from '../../identity/readIdentifiers.js';
import type { Hop } from '../../taxonomy/hops.js';
import type { HopCapture } from '../ChainTrace.js';
import type { MappedExport } from '../exports/MappedExport.js';
import { comparableRendering } from '../exports/renderings.js';
import { readExport, toldBy } from '../exports/readExport.js';
import type { Fact } from './Fact.js';
import type { AskedQuery, CaptureMoment, HopStage } from './HopStage.js';
import type { FactLeaves } from './LeafReader.js';
import { digestOf, leafHash } from './LeafReader.js';
import { markCopies } from './markCopies.js';
import { ReferenceTargets } from './ReferenceTargets.js';

/** What reading a hop needs. */
export interface StageReading {
  readonly comparisons: ComparisonsByType;
  /** Text of an answer to a resource; undefined when it can't be read. */
  readonly readText: (text: string, contentType: string | undefined) => FhirResource | undefined;
  /** The release of resources of which it was not told; undefined when it can't be told. */
  readonly releaseOf: (resources: readonly FhirResource[]) => Release | undefined;
}

/** A capture with its index in the trace. */
export type NumberedCapture = readonly [capture: number, HopCapture];

const noLeaves: FactLeaves = { hashes: [], references: [] };
const maxBundleDepth = 3;
const maxContained = 200;

/** All captures of one hop as facts, of which the values are still to be read. */
export function readStage(hop: Hop, captures: readonly NumberedCapture[], reading: StageReading): HopStage {
  const draft = new StageDraft(hop, reading);
  for (const [number, capture] of captures) draft.read(number, capture);
  return draft.finish();
}

class StageDraft {
  readonly #hop: Hop;
  readonly #reading: StageReading;
  readonly #facts: Fact[] = [];
  readonly #targets = new ReferenceTargets();
  readonly #queries: AskedQuery[] = [];
  readonly #captures: CaptureMoment[] = [];
  readonly #told = new Map<string, readonly string[]>();
  #container = -1;
  #capture = 0;
  #unread = 0;
  #whole = false;
  /** Of the container that is being read. */
  #release: Release | undefined;

  constructor(hop: Hop, reading: StageReading) {
    this.#hop = hop;
    this.#reading = reading;
  }

  read(number: number, capture: HopCapture): void {
    this.#capture = number;
    const { capturedAt, gegevensdienst } = capture;
    this.#captures.push({ capture: number, capturedAt, gegevensdienst });
    const { resources = [], bundles = [], exchanges = [], exported, release } = capture;
    this.#container += 1;
    this.#release = release ?? this.#reading.releaseOf(resources.filter(isFhirResource));
    for (const [entry, resource] of resources.entries()) this.#add(resource, entry, undefined, 0);
    for (const bundle of bundles) {
      this.#release = release ?? (isFhirResource(bundle) ? this.#reading.releaseOf([bundle]) : undefined);
      this.#add(bundle, 0, undefined, 0);
    }
    for (const exchange of exchanges) this.#exchange(exchange, release);
    if (exported === undefined) this.#whole = true;
    else this.#addRows(exported);
  }

  finish(): HopStage {
    for (const fact of this.#facts) this.#targets.add(fact);
    markCopies(this.#facts);
    return {
      hop: this.#hop,
      facts: this.#facts,
      targets: this.#targets,
      queries: this.#queries,
      captures: this.#captures,
      told: this.#whole ? undefined : this.#told,
      unread: this.#unread,
    };
  }

  #exchange(exchange: unknown, release: Release | undefined): void {
    if (!isExchange(exchange)) {
      this.#unread += 1;
      return;
    }
    const { request, response } = exchange;
    const body =
      typeof response.body === 'string' && response.body.trim() !== ''
        ? this.#reading.readText(response.body, contentTypeOf(response.headers))
        : response.body;
    this.#container += 1;
    if (isFhirResource(body)) {
      this.#release = release ?? this.#reading.releaseOf([body]);
      const morePages = isBundle(body) && this.#addBundle(body, 0);
      if (!isBundle(body)) this.#add(body, 0, undefined, 0);
      this.#ask(request.url, morePages);
    } else if (response.body !== undefined && response.body !== null && response.body !== '')
      this.#unread += 1;
  }

  #ask(url: string, morePages: boolean): void {
    this.#queries.push({ container: this.#container, url: parseRequestUrl(url), morePages });
  }

  #add(resource: unknown, entry: number, fullUrl: string | undefined, depth: number): void {
    if (!isFhirResource(resource)) this.#unread += 1;
    else if (isBundle(resource)) {
      if (depth > maxBundleDepth) return;
      this.#container += 1;
      const morePages = this.#addBundle(resource, depth);
      const self = linkOf(resource, 'self');
      if (self !== undefined) this.#ask(self, morePages);
    } else this.#addFact(resource, entry, fullUrl, undefined);
  }

  /** Adds the entries; tells whether a next page was announced. */
  #addBundle(bundle: BundleResource, depth: number): boolean {
    for (const { index, fullUrl, resource, searchMode } of bundleEntries(bundle)) {
      if (resource !== undefined && searchMode !== 'outcome') this.#add(resource, index, fullUrl, depth + 1);
    }
    return linkOf(bundle, 'next') !== undefined;
  }

  #addRows(exported: MappedExport): void {
    this.#container += 1;
    for (const { resourceType, entry, texts } of readExport(exported)) {
      const digest = rowDigest(resourceType, texts);
      this.#facts.push({
        ...this.#factOf({ resourceType }, entry, undefined, undefined),
        shown: texts,
        digest,
        ownDigest: digest,
      });
    }
    for (const [type, paths] of toldBy(exported)) {
      this.#told.set(type, [...new Set([...(this.#told.get(type) ?? []), ...paths])]);
    }
  }

  #addFact(
    resource: FhirResource,
    entry: number,
    fullUrl: string | undefined,
    owner: Fact | undefined,
  ): void {
    // What a server says about an answer is no part of the record.
    if (resource.resourceType === 'OperationOutcome') return;
    const fact = this.#factOf(resource, entry, fullUrl, owner);
    this.#facts.push(fact);
    const { contained } = resource;
    if (!Array.isArray(contained) || owner !== undefined) return;
    for (const part of (contained as readonly unknown[]).slice(0, maxContained)) {
      if (isFhirResource(part) && !isBundle(part)) this.#addFact(part, entry, undefined, fact);
    }
  }

  #factOf(resource: FhirResource, entry: number, fullUrl: string | undefined, owner: Fact | undefined): Fact {
    const { id } = resource;
    const comparison = comparisonOf(resource, this.#reading.comparisons);
    return {
      hop: this.#hop,
      capture: this.#capture,
      container: this.#container,
      entry,
      resource,
      resourceType: resource.resourceType,
      release: this.#release,
      commonShape: undefined,
      fullUrl,
      id: typeof id === 'string' ? id : undefined,
      owner,
      shown: undefined,
      identifiers: readIdentifiers(resource, comparison?.identityElements ?? [], ''),
      leaves: noLeaves,
      values: [],
      digest: 0,
      ownDigest: 0,
      copyOf: undefined,
    };
  }
}

/** Rows that say the same are alike. */
function rowDigest(resourceType: string, texts: ReadonlyMap<string, string>): number {
  const said = [...texts].map(([path, text]) => leafHash(0, `${path} ${comparableRendering(text)}`));
  return digestOf([leafHash(1, resourceType), ...said]);
}

function linkOf(bundle: BundleResource, relation: string): string | undefined {
  const links = bundle['link'];
  if (!Array.isArray(links)) return undefined;
  for (const link of links as readonly unknown[]) {
    if (isRecord(link) && link['relation'] === relation && typeof link['url'] === 'string')
      return link['url'];
  }
  return undefined;
}

function contentTypeOf(headers: Readonly<Record<string, string>> | undefined): string | undefined {
  return Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
}
