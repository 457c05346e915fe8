import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { ResourceComparison } from '../identity/ResourceRecord.js';

/** How hops are compared. Nothing need be given. */
export interface CompareHopsOptions {
  /** To read answers that were recorded as text in XML; JSON is read without. */
  readonly definitions?: readonly DefinitionSet[];
  /** ConceptMap resources (STU3 or R4) that say which codes mean the same. */
  readonly conceptMaps?: readonly FhirResource[];
  /** Own comparisons, for the elements that hold identifiers of further types. */
  readonly comparisons?: readonly ResourceComparison[];
  /** How values of the record stand in differences; masked by default. */
  readonly evidence?: EvidenceMode;
}
