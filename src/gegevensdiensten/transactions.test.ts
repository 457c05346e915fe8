import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../test/support/bundleOf.js';
import { r4 } from '../definitions/r4.js';
import { stu3 } from '../definitions/stu3.js';
import type { BundleResource } from '../fhir/Bundle.js';
import type { Exchange } from '../fhir/Exchange.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { BuiltRequest } from './buildRequests.js';
import { buildRequests } from './buildRequests.js';
import { gegevensdiensten } from './catalogue.js';
import { checkGegevensdienst } from './checkGegevensdienst.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import type { Transaction } from './Transaction.js';
import { transactionOf } from './transactionOf.js';

const values = Object.fromEntries(
  [
    'from',
    'until',
    'before',
    'after',
    'today',
    'date',
    'id',
    'identifier',
    'code',
    'category',
    'treatment',
    'episode',
    'study',
    'series',
    'instance',
    'bsn',
  ].map((name) => [name, name === 'today' ? '2024-05-31' : `${name}-1`]),
);

/** A resource that claims a profile; only what rules of a gegevensdienst look at. */
function resourceOf(resourceType: string, profile: string | undefined): FhirResource {
  return {
    resourceType,
    id: 'a1',
    ...(profile !== undefined && {
      meta: { profile: [profile], tag: [{ system: 'urn:oid:2.16.840.1.113883.2.4.6.7', code: '1100' }] },
    }),
  };
}

function searchset(request: BuiltRequest, resource: FhirResource): BundleResource {
  const fullUrl = `https://xis.example/fhir/${resource.resourceType}/a1`;
  return bundleOf('searchset', [{ fullUrl, resource, search: { mode: 'match' } }], {
    total: 1,
    link: [{ relation: 'self', url: request.url }],
  });
}

/** What a good XIS answers; an image is no FHIR. */
function goodAnswer(transaction: Transaction, request: BuiltRequest): Exchange['response'] {
  const { resourceType, expectedProfiles, sends } = transaction;
  if (sends !== undefined) return answered(bundleOf(sends.answer, [{ response: { status: '201' } }]));
  if (resourceType === undefined) return { status: 200 };
  const profile = expectedProfiles[0] ?? `http://hl7.org/fhir/StructureDefinition/${resourceType}`;
  return answered(inBundle(transaction, request, resourceOf(resourceType, profile)));
}

/** What a XIS should not answer, and the code that says so. */
function badAnswer(
  transaction: Transaction,
  request: BuiltRequest,
): { readonly response: Exchange['response']; readonly code: string } {
  const { resourceType, expectedProfiles, interaction, sends } = transaction;
  if (sends !== undefined) {
    return { response: answered(bundleOf('collection')), code: 'gegevensdienst/response-bundle-type' };
  }
  if (resourceType === undefined || (expectedProfiles.length === 0 && interaction === 'read')) {
    return { response: { status: 404 }, code: 'exchange/request-refused' };
  }
  const base = `http://hl7.org/fhir/StructureDefinition/${resourceType}`;
  // An element that no profile knows keeps it from conforming without a claim.
  const resource = {
    ...resourceOf(resourceType, expectedProfiles.length > 0 ? base : undefined),
    colour: 'blue',
  };
  return {
    response: answered(inBundle(transaction, request, resource)),
    code: `gegevensdienst/profile-not-${expectedProfiles.length > 0 ? 'expected' : 'claimed'}`,
  };
}

function inBundle({ interaction }: Transaction, request: BuiltRequest, resource: FhirResource): FhirResource {
  return interaction === 'search' || interaction === 'operation' ? searchset(request, resource) : resource;
}

function answered(body: FhirResource): Exchange['response'] {
  return { status: 200, headers: { 'content-type': 'application/fhir+json' }, body };
}

function codes(
  dienst: Gegevensdienst,
  request: BuiltRequest,
  response: Exchange['response'],
): readonly string[] {
  const { findings } = checkGegevensdienst({ request, response }, dienst, {
    definitions: [stu3, r4],
    validation: 'leave-out',
  });
  return findings
    .filter(({ origin, outcome }) => origin === 0 && outcome === 'failed')
    .map(({ code }) => code);
}

const headers = {
  accessToken: 'a-token',
  requestId: () => '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77',
  correlationId: '0c9e7a52-6f0d-4f0e-8a53-6b6f1f0f9a11',
};

describe.each(
  gegevensdiensten
    .filter(({ transactions }) => transactions.length > 0)
    .map((dienst) => [dienst.key, dienst] as const),
)('each transaction of %s', (_, dienst: Gegevensdienst) => {
  const { requests } = buildRequests(dienst, values, {
    base: 'https://xis.example/fhir',
    transactions: dienst.transactions.map(({ key }) => key),
    ...headers,
  });
  const cases = requests.map((request) => [request.transaction, request] as const);

  it.each(cases)('%s: a good answer passes', (key, request) => {
    expect(codes(dienst, request, goodAnswer(transactionOf(dienst, key), request))).toEqual([]);
  });

  it.each(cases)('%s: a bad answer fails', (key, request) => {
    const { response, code } = badAnswer(transactionOf(dienst, key), request);
    expect(codes(dienst, request, response)).toContain(code);
  });
});
