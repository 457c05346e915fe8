import type { PropertyNode } from '../../definitions/compile/TypeNode.js';

/**
 * Code systems in which the Netherlands codes an element, as the zibs bind them: kept here for elements that any
 * profile on the resource has.
 */
const standards: ReadonlyMap<string, string> = new Map([
  ['AllergyIntolerance.code', 'SNOMED CT, ATC, G-Standaard'],
  ['Condition.code', 'SNOMED CT, ICPC-1, ICD-10'],
  ['DiagnosticReport.code', 'LOINC, SNOMED CT'],
  ['Immunization.vaccineCode', 'G-Standaard, SNOMED CT, ATC'],
  ['Medication.code', 'G-Standaard, ATC'],
  ['MedicationAdministration.medication[x]', 'G-Standaard, ATC'],
  ['MedicationDispense.medication[x]', 'G-Standaard, ATC'],
  ['MedicationRequest.medication[x]', 'G-Standaard, ATC'],
  ['MedicationStatement.medication[x]', 'G-Standaard, ATC'],
  ['Observation.code', 'LOINC, SNOMED CT, NHG'],
  ['Procedure.code', 'SNOMED CT, NHG, CBV'],
]);

/** The code systems that are the standard for an element of a resource; undefined when there is none. */
export function standardOf(resourceType: string, property: PropertyNode | undefined): string | undefined {
  return property === undefined ? undefined : standards.get(`${resourceType}.${property.element.node.name}`);
}
