import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Finding } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import type { ReferenceScope } from '../profile/ReferenceScope.js';

/** What checking QuestionnaireResponses is told. */
export interface QuestionnaireSettings {
  readonly definitions: CompiledDefinitions;
  readonly scope: ReferenceScope;
  readonly evidence: EvidenceMode;
}

/** Holds the responses in a resource against their Questionnaires; given to `validate`, so that it stays small. */
export type QuestionnaireCheck = (
  resource: FhirResource,
  settings: QuestionnaireSettings,
) => readonly Finding[];
