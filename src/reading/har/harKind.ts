import { headerOf } from '../../fhir/Exchange.js';
import type { ParsedExchange, ParsedRequest } from '../../fhir/parseRequest.js';
import { startsAsFhir } from '../readBody.js';

/** What an entry of a HAR is to the chain. */
export type HarKind = 'fhir' | 'oauth' | 'preflight' | 'other';

/** Tells what an exchange is: by its parameters, headers, address, and when these say nothing by its body. */
export function harKind({ request, response, asked }: ParsedExchange): HarKind {
  if (asked.method === 'OPTIONS') return 'preflight';
  if (asked.oauth !== undefined) return 'oauth';
  const accept = headerOf(request.headers, 'accept') ?? '';
  const type = headerOf(response.headers, 'content-type') ?? '';
  if (/fhir|dicom/i.test(`${accept} ${type}`)) return 'fhir';
  if (headerOf(request.headers, 'medmij-request-id') !== undefined) return 'fhir';
  if (hasFhirAddress(asked) && !/html|javascript|css|image|font/i.test(type)) return 'fhir';
  const { body } = response;
  const text = typeof body === 'string' || body instanceof Uint8Array;
  return text && startsAsFhir(body) ? 'fhir' : 'other';
}

/** `.../fhir/Condition?...`: a part that names FHIR, and behind it a type. */
function hasFhirAddress({ segments, parameters }: ParsedRequest): boolean {
  if (parameters.some(({ name, value }) => name === '_format' && value.includes('fhir'))) return true;
  const base = segments.findIndex((segment) => /fhir|^stu3$|^r4$/i.test(segment));
  return base >= 0 && segments.slice(base + 1).some((segment) => /^[A-Z][A-Za-z]+$/.test(segment));
}
