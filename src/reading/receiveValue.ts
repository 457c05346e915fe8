import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { isReadResult } from './isReadResult.js';
import { readFhir } from './readFhir.js';
import type { ReadResult } from './ReadResult.js';
import type { ReadOptions } from './ReadSettings.js';

/**
 * FHIR in whatever form a caller holds it: a text, bytes, a resource, or what was read before. Any other value is
 * read as the JSON that it stands for, so that what is wrong with it is told as it is of a text.
 */
export function receiveValue(value: unknown, options: ReadOptions): FhirResource | ReadResult {
  if (typeof value === 'string' || value instanceof Uint8Array) return readFhir(value, options);
  return isFhirResource(value) || isReadResult(value) ? value : readFhir(asJson(value), options);
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value ?? null) || 'null';
  } catch {
    // A value that JSON can't hold, such as one that holds itself.
    return 'null';
  }
}
