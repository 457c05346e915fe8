import type { FhirResource } from '../../fhir/FhirResource.js';
import { claimsProfile } from './claimsProfile.js';
import { hasCode } from './readConcept.js';

const laboratory: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir/observation-category|laboratory',
  'http://terminology.hl7.org/CodeSystem/observation-category|laboratory',
  'http://snomed.info/sct|49581000146104',
]);

/** Names of the profiles on a laboratory result, in STU3 and R4. */
const profile = /LaboratoryTestResult/;

/** True for an Observation that says by category or profile that it is a result of the laboratory. */
export function isLaboratoryResult(resource: FhirResource): boolean {
  if (resource.resourceType !== 'Observation') return false;
  const { category } = resource;
  if (Array.isArray(category) && category.some((each) => hasCode(each, laboratory))) return true;
  return claimsProfile(resource, profile);
}
