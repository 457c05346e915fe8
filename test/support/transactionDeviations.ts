import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { Exchange } from '../../src/fhir/Exchange.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { includePaths } from '../../src/gegevensdiensten/includePaths.js';
import { bundleOf } from './bundleOf.js';
import type { AnsweredRequest } from './transactionAnswers.js';
import {
  exchangeWith,
  foundResource,
  goodExchange,
  isAsked,
  requestsOf,
  searchsetFor,
  server,
} from './transactionAnswers.js';

/** One way in which what was exchanged deviates, made from the definition of any request that can have it. */
export interface Deviation {
  /** The code that tells it. */
  readonly code: string;
  /** Codes of other errors that go with it. */
  readonly also?: readonly string[];
  /** How many requests of the catalogue can have it, at least. */
  readonly times: number;
  /** The exchanges, the deviating one last; undefined where this request can't have it. */
  readonly make: (one: AnsweredRequest) => readonly Exchange[] | undefined;
}

/** A question that is answered with a changed resource. */
function foundOtherwise(
  change: (resource: FhirResource, one: AnsweredRequest) => FhirResource,
): Deviation['make'] {
  return (one) =>
    isAsked(one) ? [exchangeWith(one, searchsetFor(one, [change(foundResource(one), one)]))] : undefined;
}

/** A question that is answered with a changed searchset. */
function answeredOtherwise(
  more: (one: AnsweredRequest) => Readonly<Record<string, unknown>> | undefined,
): Deviation['make'] {
  return (one) => {
    const changes = isAsked(one) ? more(one) : undefined;
    return changes && [exchangeWith(one, searchsetFor(one, [foundResource(one)], changes))];
  };
}

/** An error as FHIR has it. */
function refused(code: string, status: number): Deviation {
  const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] };
  return { code, times: 280, make: (one) => [exchangeWith(one, outcome, { status })] };
}

const ofPerson = ({ dienst }: AnsweredRequest): boolean => dienst.domain === 'person';

/** No profile knows the element, which keeps the resource from conforming without a claim. */
const strange = { colour: 'blue' };

function withProfiles(resource: FhirResource, profiles: readonly string[] | undefined): FhirResource {
  const { profile, ...meta } = resource['meta'] as Readonly<Record<string, unknown>>;
  return { ...resource, ...strange, meta: { ...meta, ...(profiles && { profile: profiles }) } };
}

/** The abstract profile from which the expected one derives, as a zib of R4 is to its nl-core profile. */
function abstractBaseOf({ dienst, transaction }: AnsweredRequest): string | undefined {
  const definitions = dienst.release === 'STU3' ? stu3 : r4;
  for (let url = transaction.expectedProfiles[0]; url !== undefined;) {
    const structure = definitions.structure(url);
    if (structure?.abstract === true) return structure.constraint ? url : undefined;
    url = structure?.base;
  }
  return undefined;
}

/** A resource with a reference at a path of property names. */
function withReference(resource: FhirResource, path: string, reference: string): FhirResource {
  const names = path.split('.').reverse();
  const value = names.reduce<unknown>((inner, name) => ({ [name]: inner }), { reference, display: 'iemand' });
  return { ...resource, ...(value as object) };
}

/** The first include of a request whose place and target are known. */
function includeOf({
  transaction,
}: AnsweredRequest): { readonly path: string; readonly target: string } | undefined {
  for (const { name, value } of transaction.includes) {
    const [type = '', parameter = '', asked] = value.split(':');
    const path = includePaths[`${type}:${parameter}`]?.[0];
    const target = asked ?? Object.keys(transaction.included).find((each) => each !== type);
    if (name === '_revinclude' || type !== transaction.resourceType) continue;
    if (path !== undefined && target !== undefined) return { path, target };
  }
  return undefined;
}

/** An exchange beside another one: each request has an id of its own. */
function nextTo({ request, response }: Exchange): Exchange {
  const headers = { ...request.headers, 'MedMij-Request-ID': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e78' };
  return { request: { ...request, headers }, response };
}

/** The answer to the question who the person is, when the gegevensdienst has it and this is another. */
function personBefore({ dienst, transaction }: AnsweredRequest): Exchange | undefined {
  const person = requestsOf(dienst).find(
    (each) => each.transaction.resourceType === 'Patient' && each.transaction.cardinality?.max === 1,
  );
  return person === undefined || transaction.resourceType === 'Patient'
    ? undefined
    : nextTo(goodExchange(person));
}

export const deviations: Readonly<Record<string, Deviation>> = {
  'another type than was asked': {
    code: 'gegevensdienst/type-not-asked',
    times: 200,
    make: foundOtherwise(() => ({
      resourceType: 'Basic',
      id: 'a1',
      meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Basic'] },
    })),
  },
  'the other release': {
    code: 'exchange/fhir-version-differs',
    times: 280,
    make: (one) => {
      const { response, ...exchange } = goodExchange(one);
      if (response.headers === undefined) return undefined;
      const fhirVersion = one.dienst.release === 'STU3' ? '4.0' : '3.0';
      const headers = { 'content-type': `application/fhir+json; fhirVersion=${fhirVersion}` };
      return [{ ...exchange, response: { ...response, headers } }];
    },
  },
  'no profile': {
    code: 'gegevensdienst/profile-not-claimed',
    times: 200,
    make: foundOtherwise((resource) => withProfiles(resource, undefined)),
  },
  'another profile': {
    code: 'gegevensdienst/profile-not-expected',
    times: 200,
    make: (one) =>
      one.transaction.expectedProfiles.length === 0
        ? undefined
        : foundOtherwise((resource) =>
            withProfiles(resource, [`http://hl7.org/fhir/StructureDefinition/${resource.resourceType}`]),
          )(one),
  },
  'an abstract profile': {
    code: 'gegevensdienst/abstract-profile-claimed',
    also: ['gegevensdienst/profile-not-expected'],
    times: 5,
    make: (one) => {
      const abstract = abstractBaseOf(one);
      return abstract === undefined
        ? undefined
        : foundOtherwise((resource) => withProfiles(resource, [abstract]))(one);
    },
  },
  'what was asked to come along is absent': {
    code: 'gegevensdienst/include-missing',
    times: 50,
    make: (one) => {
      const include = includeOf(one);
      if (include === undefined) return undefined;
      const reference = `${include.target}/absent`;
      return foundOtherwise((resource) => withReference(resource, include.path, reference))(one);
    },
  },
  'no self link': {
    code: 'gegevensdienst/self-link-missing',
    times: 200,
    make: answeredOtherwise(() => ({ link: [] })),
  },
  'a self link without the parameters': {
    code: 'gegevensdienst/self-link-parameters',
    times: 200,
    make: answeredOtherwise(({ request: { url } }) =>
      url.includes('?') ? { link: [{ relation: 'self', url: url.split('?')[0] }] } : undefined,
    ),
  },
  'a total that is not the number of matches': {
    code: 'gegevensdienst/total-differs',
    times: 200,
    make: answeredOtherwise(() => ({ total: 7 })),
  },
  'the data of another patient': {
    code: 'gegevensdienst/other-patient',
    times: 80,
    make: (one) => {
      const person = ofPerson(one) ? personBefore(one) : undefined;
      if (person === undefined) return undefined;
      const subject = { reference: 'Patient/another', display: 'iemand' };
      const answer = foundOtherwise((resource) => ({ ...resource, subject }))(one);
      return answer && [person, ...answer];
    },
  },
  'a BSN': {
    code: 'gegevensdienst/bsn-in-resource',
    times: 200,
    make: (one) =>
      ofPerson(one)
        ? foundOtherwise((resource) => ({
            ...resource,
            identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999990019' }],
          }))(one)
        : undefined,
  },
  'nothing, where something must be': {
    code: 'gegevensdienst/answer-empty',
    times: 8,
    make: (one) =>
      isAsked(one) && (one.transaction.cardinality?.min ?? 0) > 0 && one.transaction.variantOf === undefined
        ? [exchangeWith(one, searchsetFor(one, []))]
        : undefined,
  },
  'a second page that nobody fetches': {
    code: 'gegevensdienst/page-missing',
    times: 200,
    make: answeredOtherwise(({ request: { url } }) => ({
      total: 2,
      link: [
        { relation: 'self', url },
        { relation: 'next', url: `${server}?page=1b3e` },
      ],
    })),
  },
  'the same question twice': {
    code: 'gegevensdienst/request-repeated',
    times: 200,
    make: (one) => (isAsked(one) ? [goodExchange(one), nextTo(goodExchange(one))] : undefined),
  },
  'a question outside the gegevensdienst': {
    code: 'gegevensdienst/request-outside-dienst',
    times: 200,
    make: (one) => {
      if (!isAsked(one)) return undefined;
      const request = { ...one.request, url: `${server}/Basic` };
      return [exchangeWith({ ...one, request }, searchsetFor({ ...one, request }, []))];
    },
  },
  'a parameter that names the patient': {
    code: 'gegevensdienst/patient-parameter',
    times: 200,
    make: (one) => {
      if (!isAsked(one) || !ofPerson(one)) return undefined;
      const { url } = one.request;
      const request = { ...one.request, url: `${url}${url.includes('?') ? '&' : '?'}patient=1` };
      return [exchangeWith({ ...one, request }, searchsetFor({ ...one, request }, [foundResource(one)]))];
    },
  },
  'an OperationOutcome as if all is well': {
    code: 'gegevensdienst/answer-not-searchset',
    times: 200,
    make: (one) =>
      isAsked(one) ? [exchangeWith(one, { resourceType: 'OperationOutcome', issue: [] })] : undefined,
  },
  'a Bundle of another type': {
    code: 'gegevensdienst/answer-not-searchset',
    times: 200,
    make: (one) => (isAsked(one) ? [exchangeWith(one, bundleOf('collection'))] : undefined),
  },
  'a Bundle of another type, to what was sent': {
    code: 'gegevensdienst/response-bundle-type',
    times: 5,
    make: (one) =>
      one.transaction.sends === undefined ? undefined : [exchangeWith(one, bundleOf('collection'))],
  },
  'HTTP 400': refused('exchange/request-refused', 400),
  'HTTP 401': refused('exchange/not-authorised', 401),
  'HTTP 403': refused('exchange/access-denied', 403),
  'HTTP 404': refused('exchange/request-refused', 404),
  'HTTP 429': refused('exchange/request-refused', 429),
  'HTTP 500': refused('exchange/server-error', 500),
  'HTTP 503': refused('exchange/source-unreachable', 503),
  'HTTP 504': refused('exchange/source-unreachable', 504),
  'an error that is no FHIR': {
    code: 'exchange/error-without-outcome',
    also: ['exchange/request-refused'],
    times: 280,
    make: ({ request }) => [
      { request, response: { status: 400, headers: { 'content-type': 'text/html' }, body: '<html>' } },
    ],
  },
};
