import type { Exchange } from '../fhir/Exchange.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { oauthStepOf } from '../fhir/oauthStepOf.js';
import { readBody } from './readBody.js';
import type { ReadResult } from './ReadResult.js';
import type { ReadOptions } from './ReadSettings.js';

/** The FHIR that answers a request; what answers a step of OAuth is none, and holds tokens. */
export function readAnswer(
  { request, response }: Exchange,
  options: ReadOptions,
): FhirResource | ReadResult | undefined {
  return oauthStepOf(request) === undefined ? readBody(response, options) : undefined;
}
