import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import { isBundle } from '../../fhir/Bundle.js';
import type { Exchange, HttpHeaders } from '../../fhir/Exchange.js';
import { headerOf, isExchange } from '../../fhir/Exchange.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { oauthStepOf } from '../../fhir/oauthStepOf.js';
import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import { readAnswer } from '../../reading/readAnswer.js';
import { readBody } from '../../reading/readBody.js';
import type { ReadResult } from '../../reading/ReadResult.js';
import type { ReadOptions } from '../../reading/ReadSettings.js';
import { receiveValue } from '../../reading/receiveValue.js';
import type { BundleSubject } from '../../validation/bundle/BundleSubject.js';
import { bundleSubject } from '../../validation/bundle/BundleSubject.js';
import { createReferenceScope } from '../../validation/profile/ReferenceScope.js';
import type { Gegevensdienst } from '../Gegevensdienst.js';
import { matchRequest } from '../matchRequest.js';
import type { Answer, Attribution, PageSeries } from './Answer.js';
import { attributeByProfiles } from './attributeByProfiles.js';
import { createConformance } from './createConformance.js';
import { linkOf, sameQueryKey } from './links.js';
import type { Session } from './Session.js';

/** What a session is made of: recorded exchanges, or what came back: Bundles and other resources, read or not. */
export type SessionInput = Exchange | FhirResource | ReadResult;

/** Reads the inputs of a session: which answer belongs to which transaction, and what are pages of one query. */
export function createSession(
  inputs: readonly SessionInput[],
  dienst: Gegevensdienst,
  definitions: CompiledDefinitions,
): Session {
  const read = inputs.flatMap((input, origin) => readAnswers(input, origin, { dienst, definitions }));
  const resources = read.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
  const scope = createReferenceScope(resources);
  return {
    dienst,
    definitions,
    answers: withPages(read),
    recorded: read.length > 0 && read.every(({ exchange }) => exchange !== undefined),
    scope,
    conforms: createConformance(definitions, scope),
    unreadable: unreadableAddresses(read),
  };
}

type UnpagedAnswer = Omit<Answer, 'pages'>;

interface Reading {
  readonly dienst: Gegevensdienst;
  readonly definitions: CompiledDefinitions;
}

function readAnswers(input: SessionInput, origin: number, reading: Reading): readonly UnpagedAnswer[] {
  if (isExchange(input)) return [readExchange(input, origin, reading)];
  const received = receiveValue(input, readOptions(reading));
  if (isFhirResource(received))
    return [withAttribution({ origin, ...bodyOf(received, reading), findings: [] }, reading)];
  const { resources } = received;
  const [only, ...others] = resources;
  if (only === undefined) return [withAttribution({ origin, read: received, findings: [] }, reading)];
  if (others.length === 0) {
    return [
      withAttribution({ origin, read: received, ...bodyOf(only.resource, reading), findings: [] }, reading),
    ];
  }
  return resources.map(({ resource, index }) =>
    withAttribution({ origin, item: index, ...bodyOf(resource, reading), findings: [] }, reading),
  );
}

function readExchange(exchange: Exchange, origin: number, reading: Reading): UnpagedAnswer {
  const { request } = exchange;
  const answer = asBody(readAnswer(exchange, readOptions(reading)));
  const method = request.method.toUpperCase();
  const sends = method === 'PUT' || (method === 'POST' && !isForm(request.headers));
  const sent = sends ? asBody(readBody(request, readOptions(reading))) : undefined;
  const sentBundle = sent?.resource === undefined ? undefined : bodyOf(sent.resource, reading).bundle;
  return withAttribution(
    {
      origin,
      exchange,
      ...(answer.read !== undefined && { read: answer.read }),
      ...(answer.resource !== undefined && bodyOf(answer.resource, reading)),
      ...(sentBundle !== undefined && { sent: sentBundle }),
      findings: sent?.read?.findings ?? [],
    },
    reading,
  );
}

function isForm(headers: HttpHeaders | undefined): boolean {
  return headerOf(headers, 'content-type')?.includes('x-www-form-urlencoded') === true;
}

function readOptions({ definitions }: Reading): ReadOptions {
  return { definitions: [definitions], release: definitions.release };
}

/** One side of an exchange, read. */
function asBody(read: FhirResource | ReadResult | undefined): {
  readonly resource?: FhirResource;
  readonly read?: ReadResult;
} {
  if (read === undefined) return {};
  if (isFhirResource(read)) return { resource: read };
  return { read, ...(read.resource !== undefined && { resource: read.resource }) };
}

function bodyOf(
  resource: FhirResource,
  { dienst }: Reading,
): { readonly resource: FhirResource; readonly bundle?: BundleSubject } {
  return isBundle(resource) ? { resource, bundle: bundleSubject(resource, dienst.release) } : { resource };
}

function withAttribution(
  answer: Omit<UnpagedAnswer, 'attribution'>,
  { dienst, definitions }: Reading,
): UnpagedAnswer {
  return { ...answer, attribution: attribute(answer, dienst, definitions) };
}

function attribute(
  { exchange, bundle }: Omit<UnpagedAnswer, 'attribution'>,
  dienst: Gegevensdienst,
  definitions: CompiledDefinitions,
): Attribution {
  if (exchange !== undefined) {
    const step = oauthStepOf(exchange.request);
    if (step !== undefined) return { by: 'oauth', step };
    const match = matchRequest(dienst, exchange.request);
    if (match !== undefined) return { by: 'request', transaction: match.transaction, match };
    return isReadOfReferenced(exchange, dienst) ? { by: 'reference' } : { by: 'nothing' };
  }
  if (bundle === undefined) return { by: 'nothing' };
  const self = linkOf(bundle.bundle, 'self');
  const match = self === undefined ? undefined : matchRequest(dienst, self);
  if (match !== undefined) return { by: 'self-link', transaction: match.transaction, match };
  return attributeByProfiles(bundle, dienst, definitions);
}

/** What a resource of the gegevensdienst refers to may be read. */
function isReadOfReferenced({ request }: Exchange, dienst: Gegevensdienst): boolean {
  const [type, id] = parseRequestUrl(request.url).segments.slice(-2);
  if (request.method.toUpperCase() !== 'GET' || type === undefined || id === undefined) return false;
  return dienst.transactions.some(
    ({ resourceType, included }) => resourceType === type || Object.hasOwn(included, type),
  );
}

/** Joins the answers of which one is the next page of the other. */
function withPages(read: readonly UnpagedAnswer[]): readonly Answer[] {
  const beforeUrl = new Map<string, UnpagedAnswer>();
  const answered = new Set<string>();
  for (const answer of read) {
    const next = nextOf(answer);
    if (next !== undefined) beforeUrl.set(next, answer);
    const url = urlOf(answer);
    if (url !== undefined) answered.add(url);
  }
  const before = (answer: UnpagedAnswer): UnpagedAnswer | undefined => {
    const url = urlOf(answer);
    return url === undefined ? undefined : beforeUrl.get(url);
  };
  const firsts = new Map<UnpagedAnswer, UnpagedAnswer>();
  const firstOf = (answer: UnpagedAnswer): UnpagedAnswer => {
    const chain = new Set<UnpagedAnswer>();
    let at = answer;
    // Links in a circle end at the first answer that is reached twice.
    while (!firsts.has(at) && !chain.has(at)) {
      chain.add(at);
      at = before(at) ?? at;
    }
    const first = firsts.get(at) ?? at;
    for (const each of chain) firsts.set(each, first);
    return first;
  };
  const series = new Map<UnpagedAnswer, GrowingSeries>();
  return read.map((answer) => {
    const first = firstOf(answer);
    const pages = series.get(first) ?? newSeries();
    series.set(first, pages);
    if (answer.resource !== undefined) pages.resources.push(answer.resource);
    const attribution = first === answer ? answer.attribution : pageOf(first.attribution);
    const paged: Answer = { ...answer, attribution, pages };
    pages.answers.push(paged);
    const next = nextOf(answer);
    if (next !== undefined && !answered.has(next)) pages.complete = false;
    return paged;
  });
}

interface GrowingSeries extends PageSeries {
  readonly answers: Answer[];
  complete: boolean;
  readonly resources: FhirResource[];
}

function newSeries(): GrowingSeries {
  const resources: FhirResource[] = [];
  // The scope indexes at the first look-up, when all pages are there.
  return { answers: [], complete: true, resources, scope: createReferenceScope(resources) };
}

/** What the answer is to: the recorded request, else the self link. */
function urlOf({ exchange, bundle }: UnpagedAnswer): string | undefined {
  const url = exchange?.request.url ?? (bundle && linkOf(bundle.bundle, 'self'));
  return url === undefined ? undefined : sameQueryKey(url);
}

function nextOf({ bundle }: UnpagedAnswer): string | undefined {
  const url = bundle && linkOf(bundle.bundle, 'next');
  return url === undefined ? undefined : sameQueryKey(url);
}

function pageOf(first: Attribution): Attribution {
  return 'transaction' in first ? { ...first, by: 'page' } : first;
}

function unreadableAddresses(read: readonly UnpagedAnswer[]): ReadonlyMap<string, number> {
  const unreadable = new Map<string, number>();
  for (const { exchange } of read) {
    if (exchange === undefined || exchange.response.status < 400) continue;
    const [type, id] = parseRequestUrl(exchange.request.url).segments.slice(-2);
    if (type !== undefined && id !== undefined) unreadable.set(`${type}/${id}`, exchange.response.status);
  }
  return unreadable;
}
