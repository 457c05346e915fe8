import type { FhirResource } from '../../fhir/FhirResource.js';
import { hasCode } from './readConcept.js';

const vitalSigns: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir/observation-category|vital-signs',
  'http://terminology.hl7.org/CodeSystem/observation-category|vital-signs',
]);

/** True for an Observation that says by category that it is a vital sign, such as a blood pressure or a weight. */
export function isVitalSign({ category }: FhirResource): boolean {
  return Array.isArray(category) && category.some((each) => hasCode(each, vitalSigns));
}
