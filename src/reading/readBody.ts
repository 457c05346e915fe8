import type { HttpHeaders } from '../fhir/Exchange.js';
import { headerOf } from '../fhir/Exchange.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import type { ReadResult } from './ReadResult.js';
import type { ReadOptions } from './ReadSettings.js';
import { receiveValue } from './receiveValue.js';

/** One side of an exchange, as far as its body goes. */
interface RecordedBody {
  readonly body?: unknown;
  readonly headers?: HttpHeaders;
  /** Of a response. */
  readonly status?: number;
}

/** How far into a text is looked for what FHIR starts with. */
const sample = 1000;

/**
 * The body of an exchange: a resource that was parsed already, what reading it gives, or undefined when there is
 * nothing to read. An error may well come from something on the way that knows no FHIR; its page is not read.
 */
export function readBody(
  { body, headers, status = 200 }: RecordedBody,
  options: ReadOptions,
): FhirResource | ReadResult | undefined {
  if (isFhirResource(body)) return body;
  if (body === undefined || body === null || (typeof body === 'string' && body.trim() === ''))
    return undefined;
  if (status >= 300 && !startsAsFhir(body)) return undefined;
  const contentType = headerOf(headers, 'content-type');
  return receiveValue(body, { ...options, ...(contentType !== undefined && { contentType }) });
}

/** True for a text that names a resource type or FHIR's namespace where a resource does. */
export function startsAsFhir(body: unknown): boolean {
  const start =
    body instanceof Uint8Array
      ? new TextDecoder().decode(body.subarray(0, sample))
      : typeof body === 'string'
        ? body.slice(0, sample)
        : '';
  return start.includes('"resourceType"') || start.includes('http://hl7.org/fhir');
}
