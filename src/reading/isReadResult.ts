import { isFhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import type { ReadResult } from './ReadResult.js';

/** True for what `readFhir` made of a text. */
export function isReadResult(value: unknown): value is ReadResult {
  if (!isRecord(value)) return false;
  const { places, findings, resources } = value;
  return (
    isRecord(places) &&
    Array.isArray(findings) &&
    Array.isArray(resources) &&
    resources.every((each) => isRecord(each) && isFhirResource(each['resource']))
  );
}
