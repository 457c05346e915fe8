import type { FhirResource } from '../../fhir/FhirResource.js';

const withdrawn: ReadonlySet<unknown> = new Set(['entered-in-error', 'cancelled']);

/** True for what was recorded by mistake or called off: its gaps are of no matter to a reader. */
export function isWithdrawn({ status, verificationStatus }: FhirResource): boolean {
  return withdrawn.has(status) || verificationStatus === 'entered-in-error';
}
