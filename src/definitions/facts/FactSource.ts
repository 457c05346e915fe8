import type { FhirResource } from '../../fhir/FhirResource.js';
import type { PackageVersion } from '../DefinitionSet.js';
import type { StructureFacts } from './StructureFacts.js';
import type { Tables } from './Tables.js';
import type { CodeSystemFacts, ValueSetFacts } from './ValueSetFacts.js';

/** Facts of one release by canonical, as tables or a user's own resources give them. */
export interface FactSource {
  readonly release: Tables['release'];
  readonly packages: readonly PackageVersion[];
  /** A structure, always the same object: of several versions the one that the canonical names, else the latest. */
  structure(canonical: string): StructureFacts | undefined;
  /** Names of the concrete resource types. */
  resourceTypes(): readonly string[];
  /** A value set, in the same way. */
  valueSet(canonical: string): ValueSetFacts | undefined;
  codeSystem(url: string): CodeSystemFacts | undefined;
  /** A Questionnaire as the user gave it; the tables hold none. */
  questionnaire(url: string): FhirResource | undefined;
}
