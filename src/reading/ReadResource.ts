import type { FhirResource } from '../fhir/FhirResource.js';

/** A resource with its place among those of its text. */
export interface ReadResource {
  readonly resource: FhirResource;
  /** Index among the values of the text, from 0; values that are no resource count too. */
  readonly index: number;
  /** Line of NDJSON on which it stands, from 1. */
  readonly line?: number;
}
