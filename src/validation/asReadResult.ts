import type { FhirResource } from '../fhir/FhirResource.js';
import type { ReadResult } from '../reading/ReadResult.js';

/** The input as what `readFhir` made of a text; undefined for a bare resource. */
export function asReadResult(input: FhirResource | ReadResult): ReadResult | undefined {
  return 'kind' in input && 'places' in input && typeof input.places === 'object'
    ? (input as ReadResult)
    : undefined;
}
