import { isRecord } from '../foundation/isRecord.js';

/** A FHIR resource as parsed JSON: nothing is known of it but its type. */
export interface FhirResource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

/** True for an object with a non-empty `resourceType`. */
export function isFhirResource(value: unknown): value is FhirResource {
  return isRecord(value) && typeof value['resourceType'] === 'string' && value['resourceType'] !== '';
}
