import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import { isBundle } from '../../fhir/Bundle.js';
import type { Exchange, HttpHeaders } from '../../fhir/Exchange.js';
import { headerOf, isExchange } from '../../fhir/Exchange.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import type { ParsedRequest } from '../../fhir/parseRequest.js';
import { parseExchange } from '../../fhir/parseRequest.js';
import { readAnswer } from '../../reading/readAnswer.js';
import { readBody } from '../../reading/readBody.js';
import type { ReadResult } from '../../reading/ReadResult.js';
import type { ReadOptions } from '../../reading/ReadSettings.js';
import { receiveValue } from '../../reading/receiveValue.js';
import type { BundleSubject } from '../../validation/bundle/BundleSubject.js';
import { bundleSubject } from '../../validation/bundle/BundleSubject.js';
import { createReferenceScope } from '../../validation/profile/ReferenceScope.js';
import type { Gegevensdienst } from '../Gegevensdienst.js';
import type { RequestMatcher } from '../matchRequest.js';
import { createRequestMatcher } from '../matchRequest.js';
import type { Attribution } from './Answer.js';
import { roleOf, transactionOfAnswer } from './Answer.js';
import { attributeByProfiles } from './attributeByProfiles.js';
import { createConformance } from './createConformance.js';
import type { UnpagedAnswer } from './joinPages.js';
import { joinPages } from './joinPages.js';
import { linkOf, linksOf } from './links.js';
import type { Session } from './Session.js';

/** What a session is made of: recorded exchanges, or what came back: Bundles and other resources, read or not. */
export type SessionInput = Exchange | FhirResource | ReadResult;

/** Reads the inputs of a session: which answer belongs to which transaction, and what are pages of one query. */
export function createSession(
  inputs: readonly SessionInput[],
  dienst: Gegevensdienst,
  definitions: CompiledDefinitions,
): Session {
  const reading = { dienst, definitions, matcher: createRequestMatcher(dienst) };
  const read = inputs.flatMap((input, origin) => readAnswers(input, origin, reading));
  const resources = read.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
  const scope = createReferenceScope(resources);
  return {
    dienst,
    definitions,
    answers: joinPages(read),
    recorded: read.length > 0 && read.every(({ exchange }) => exchange !== undefined),
    scope,
    person: personIn(read),
    conforms: createConformance(definitions, scope),
    unreadable: unreadableAddresses(read),
  };
}

interface Reading {
  readonly dienst: Gegevensdienst;
  readonly definitions: CompiledDefinitions;
  readonly matcher: RequestMatcher;
}

function readAnswers(input: SessionInput, origin: number, reading: Reading): readonly UnpagedAnswer[] {
  if (isExchange(input)) return [readExchange(input, origin, reading)];
  const received = receiveValue(input, readOptions(reading));
  if (isFhirResource(received)) return [answerOf({ origin, findings: [] }, received, reading)];
  const { resources } = received;
  if (resources.length <= 1) {
    return [answerOf({ origin, read: received, findings: [] }, resources[0]?.resource, reading)];
  }
  return resources.map(({ resource, index }) =>
    answerOf({ origin, item: index, findings: [] }, resource, reading),
  );
}

function readExchange(recorded: Exchange, origin: number, reading: Reading): UnpagedAnswer {
  const exchange = parseExchange(recorded);
  const { request, asked } = exchange;
  const answer = asBody(readAnswer(exchange, readOptions(reading)));
  const sends = asked.method === 'PUT' || (asked.method === 'POST' && !isForm(request.headers));
  const sent = sends ? asBody(readBody(request, readOptions(reading))) : undefined;
  const sentBundle = sent?.resource === undefined ? undefined : bundleIn(sent.resource, reading);
  return answerOf(
    {
      origin,
      exchange,
      ...(answer.read !== undefined && { read: answer.read }),
      ...(sentBundle !== undefined && { sent: sentBundle }),
      findings: sent?.read?.findings ?? [],
    },
    answer.resource,
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

function bundleIn(resource: FhirResource, { dienst }: Reading): BundleSubject | undefined {
  return isBundle(resource) ? bundleSubject(resource, dienst.release) : undefined;
}

/** An answer with what its body holds, and the transaction that it belongs to. */
function answerOf(
  known: Omit<UnpagedAnswer, 'resource' | 'bundle' | 'links' | 'attribution'>,
  resource: FhirResource | undefined,
  reading: Reading,
): UnpagedAnswer {
  const bundle = resource && bundleIn(resource, reading);
  const answer = {
    ...known,
    ...(resource !== undefined && { resource }),
    ...(bundle !== undefined && { bundle }),
    links: bundle === undefined ? [] : linksOf(bundle.bundle),
  };
  return { ...answer, attribution: attribute(answer, reading) };
}

function attribute(
  { exchange, bundle, links }: Omit<UnpagedAnswer, 'attribution'>,
  { dienst, definitions, matcher }: Reading,
): Attribution {
  if (exchange !== undefined) {
    const { asked } = exchange;
    if (asked.oauth !== undefined) return { by: 'oauth', step: asked.oauth };
    const match = matcher(asked);
    if (match !== undefined) return { by: 'request', transaction: match.transaction, match };
    return isReadOfReferenced(asked, dienst) ? { by: 'reference' } : { by: 'nothing' };
  }
  if (bundle === undefined) return { by: 'nothing' };
  const self = linkOf(links, 'self');
  const match = self && matcher({ method: 'GET', ...self });
  if (match !== undefined) return { by: 'self-link', transaction: match.transaction, match };
  return attributeByProfiles(bundle, dienst, definitions);
}

/** What a resource of the gegevensdienst refers to may be read. */
function isReadOfReferenced({ method, segments }: ParsedRequest, dienst: Gegevensdienst): boolean {
  const [type, id] = segments.slice(-2);
  if (method !== 'GET' || type === undefined || id === undefined) return false;
  return dienst.transactions.some(
    ({ resourceType, included }) => resourceType === type || Object.hasOwn(included, type),
  );
}

/** The person is who the answers to a question that finds one Patient at most say that it is. */
function personIn(read: readonly UnpagedAnswer[]): FhirResource | undefined {
  const persons = new Map<unknown, FhirResource>();
  for (const answer of read) {
    const transaction = transactionOfAnswer(answer);
    if (transaction?.resourceType !== 'Patient' || transaction.cardinality?.max !== 1) continue;
    for (const entry of answer.bundle?.entries ?? []) {
      const { resource } = entry;
      if (resource?.resourceType === 'Patient' && roleOf(entry, transaction) === 'match')
        persons.set(resource['id'], resource);
    }
  }
  const [person, ...others] = persons.values();
  return others.length === 0 ? person : undefined;
}

function unreadableAddresses(read: readonly UnpagedAnswer[]): ReadonlyMap<string, number> {
  const unreadable = new Map<string, number>();
  for (const { exchange } of read) {
    if (exchange === undefined || exchange.response.status < 400) continue;
    const [type, id] = exchange.asked.segments.slice(-2);
    if (type !== undefined && id !== undefined) unreadable.set(`${type}/${id}`, exchange.response.status);
  }
  return unreadable;
}
