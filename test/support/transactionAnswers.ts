import type { BundleResource } from '../../src/fhir/Bundle.js';
import type { Exchange } from '../../src/fhir/Exchange.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { BuiltRequest } from '../../src/gegevensdiensten/buildRequests.js';
import { buildRequests } from '../../src/gegevensdiensten/buildRequests.js';
import { gegevensdiensten } from '../../src/gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from '../../src/gegevensdiensten/Gegevensdienst.js';
import type { Transaction } from '../../src/gegevensdiensten/Transaction.js';
import { transactionOf } from '../../src/gegevensdiensten/transactionOf.js';
import { bundleOf } from './bundleOf.js';
import { placeholderValues } from './placeholderValues.js';

/** A request of the catalogue, as it is built. */
export interface AnsweredRequest {
  readonly dienst: Gegevensdienst;
  readonly transaction: Transaction;
  readonly request: BuiltRequest;
}

/** Where all that is answered is said to stand. */
export const server = 'https://xis.example/fhir';

/** The requests of a gegevensdienst, every form of each question. */
export function requestsOf(dienst: Gegevensdienst): readonly AnsweredRequest[] {
  const { requests } = buildRequests(dienst, placeholderValues, {
    base: server,
    transactions: dienst.transactions.map(({ key }) => key),
    accessToken: 'a-token',
    requestId: () => '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77',
    correlationId: '0c9e7a52-6f0d-4f0e-8a53-6b6f1f0f9a11',
  });
  return requests.map((request) => ({
    dienst,
    transaction: transactionOf(dienst, request.transaction),
    request,
  }));
}

/** The requests of the whole catalogue. */
export const everyRequest: readonly AnsweredRequest[] = gegevensdiensten.flatMap(requestsOf);

/** True for what is answered with a searchset. */
export function isAsked({ transaction: { interaction } }: AnsweredRequest): boolean {
  return interaction === 'search' || interaction === 'operation';
}

/** What a question expects to find: a resource that claims a profile; only what rules of a gegevensdienst look at. */
export function foundResource({ transaction }: AnsweredRequest): FhirResource {
  const { resourceType = 'Basic', expectedProfiles } = transaction;
  return {
    resourceType,
    id: 'a1',
    meta: {
      profile: [expectedProfiles[0] ?? `http://hl7.org/fhir/StructureDefinition/${resourceType}`],
      tag: [{ system: 'urn:oid:2.16.840.1.113883.2.4.6.7', code: '1100' }],
    },
  };
}

/** A searchset that answers a request with resources that were found. */
export function searchsetFor(
  { request }: AnsweredRequest,
  resources: readonly FhirResource[],
  more: Readonly<Record<string, unknown>> = {},
): BundleResource {
  const entries = resources.map((resource) => ({
    fullUrl: `${server}/${resource.resourceType}/${String(resource['id'])}`,
    resource,
    search: { mode: 'match' },
  }));
  const link = [{ relation: 'self', url: request.url }];
  return bundleOf('searchset', entries, { total: entries.length, link, ...more });
}

/** The exchange in which a request is answered with a resource. */
export function exchangeWith(
  { request }: AnsweredRequest,
  body: FhirResource,
  response: Partial<Exchange['response']> = {},
): Exchange {
  const headers = { 'content-type': 'application/fhir+json' };
  return { request, response: { status: 200, headers, body, ...response } };
}

/** What a good XIS answers; an image is no FHIR. */
export function goodExchange(one: AnsweredRequest): Exchange {
  const { sends, resourceType } = one.transaction;
  if (sends !== undefined)
    return exchangeWith(one, bundleOf(sends.answer, [{ response: { status: '201' } }]));
  if (resourceType === undefined) return { request: one.request, response: { status: 200 } };
  const resource = foundResource(one);
  return exchangeWith(one, isAsked(one) ? searchsetFor(one, [resource]) : resource);
}
