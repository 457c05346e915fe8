import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { ExpressionEngine } from '../definitions/expressions/ExpressionTable.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { ResolveReference } from './profile/ReferenceScope.js';
import type { WalkLimits } from './profile/Walk.js';
import type { QuestionnaireCheck } from './questionnaire/QuestionnaireSettings.js';

/** What data are validated against, and how. */
export interface ValidateOptions {
  /** Definitions of one release or of both; those of the release of the data are used. */
  readonly definitions: DefinitionSet | readonly DefinitionSet[];
  /** The release, when it is known. */
  readonly release?: Release;
  /** Canonicals that each resource given must meet, besides the profiles that it claims. */
  readonly profiles?: readonly string[];
  /** Where references may lead besides the data themselves: other answers of the session, or a look-up. */
  readonly scope?: readonly FhirResource[] | ResolveReference;
  /** Evaluates invariants that this package does not know, such as those of your own profiles. */
  readonly expressions?: ExpressionEngine;
  /** Holds QuestionnaireResponses against their Questionnaires: `questionnaires` of `pgo-keten/questionnaires`. */
  readonly questionnaires?: QuestionnaireCheck;
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Whether findings carry line and column; needs a ReadResult, and costs a second look at the text. */
  readonly places?: 'none' | 'line-and-column';
  readonly limits?: Partial<WalkLimits>;
}
