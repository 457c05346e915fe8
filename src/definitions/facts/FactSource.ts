import type { FhirResource } from '../../fhir/FhirResource.js';
import type { PackageVersion } from '../DefinitionSet.js';
import type { StructureFacts } from './StructureFacts.js';
import type { Tables } from './Tables.js';
import type { CodeSystemFacts, ValueSetFacts } from './ValueSetFacts.js';

/** Facts of one release by canonical, as tables or a user's own resources give them. */
export interface FactSource {
  readonly release: Tables['release'];
  readonly packages: readonly PackageVersion[];
  structure(url: string): StructureFacts | undefined;
  /** Names of the concrete resource types. */
  resourceTypes(): readonly string[];
  valueSet(url: string): ValueSetFacts | undefined;
  codeSystem(url: string): CodeSystemFacts | undefined;
  /** A Questionnaire as the user gave it; the tables hold none. */
  questionnaire(url: string): FhirResource | undefined;
}
