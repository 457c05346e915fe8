import type { FhirResource } from '../fhir/FhirResource.js';
import type { ParsedExchange } from '../fhir/parseRequest.js';
import { readBody } from './readBody.js';
import type { ReadResult } from './ReadResult.js';
import type { ReadOptions } from './ReadSettings.js';

/** The FHIR that answers a request; what answers a step of OAuth is none, and holds tokens. */
export function readAnswer(
  { asked, response }: ParsedExchange,
  options: ReadOptions,
): FhirResource | ReadResult | undefined {
  return asked.oauth === undefined ? readBody(response, options) : undefined;
}
