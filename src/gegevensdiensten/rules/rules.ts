import type { AnyRuleOn } from '../../finding/Rule.js';
import type { AnyRule } from '../../finding/RuleRegistry.js';
import type { Session } from '../session/Session.js';
import { abstractProfileClaimed } from './abstract-profile-claimed.js';
import { answerEmpty } from './answer-empty.js';
import { answerNotSearchset } from './answer-not-searchset.js';
import { bsnAsId } from './bsn-as-id.js';
import { bsnInLink } from './bsn-in-link.js';
import { bsnInResource } from './bsn-in-resource.js';
import { careTypeMissing } from './care-type-missing.js';
import { codingIncomplete } from './coding-incomplete.js';
import { conceptWithoutText } from './concept-without-text.js';
import { extraParameters } from './extra-parameters.js';
import { fullUrlWithoutResourceId } from './full-url-without-resource-id.js';
import { identifierIncomplete } from './identifier-incomplete.js';
import { includeMissing } from './include-missing.js';
import { includedProfileNotExpected } from './included-profile-not-expected.js';
import { includeMode } from './include-mode.js';
import { otherPatient } from './other-patient.js';
import { pageMissing } from './page-missing.js';
import { patientParameter } from './patient-parameter.js';
import { profileMetUnclaimed } from './profile-met-unclaimed.js';
import { profileNotClaimed } from './profile-not-claimed.js';
import { profileNotExpected } from './profile-not-expected.js';
import { questionMissing } from './question-missing.js';
import { referenceUnresolvable } from './reference-unresolvable.js';
import { referenceWithoutDisplay } from './reference-without-display.js';
import { requestOutsideDienst } from './request-outside-dienst.js';
import { requestRepeated } from './request-repeated.js';
import { resourceIdMissing } from './resource-id-missing.js';
import { responseBundleType } from './response-bundle-type.js';
import { selfLinkMissing } from './self-link-missing.js';
import { selfLinkParameters } from './self-link-parameters.js';
import { sentCreateWithId } from './sent-create-with-id.js';
import { sentProfileMissing } from './sent-profile-missing.js';
import { sentUpdateWithoutId } from './sent-update-without-id.js';
import type { AnswerSubject, ElementRule, ResourceSubject } from './subjects.js';
import { tooManyMatches } from './too-many-matches.js';
import { totalDiffers } from './total-differs.js';
import { transactionUnclear } from './transaction-unclear.js';
import { typeNotAsked } from './type-not-asked.js';
import { valueSetOidAsSystem } from './value-set-oid-as-system.js';

/** Rules on what the PGO asks. */
export const requestRules: readonly AnyRuleOn<AnswerSubject>[] = [
  patientParameter,
  requestOutsideDienst,
  extraParameters,
];

/** Rules on the Bundle that the PGO sends. */
export const sentRules: readonly AnyRuleOn<AnswerSubject>[] = [
  sentProfileMissing,
  sentCreateWithId,
  sentUpdateWithoutId,
];

/** Rules on an answer as a whole. */
export const answerRules: readonly AnyRuleOn<AnswerSubject>[] = [
  answerNotSearchset,
  responseBundleType,
  transactionUnclear,
  totalDiffers,
  selfLinkMissing,
  selfLinkParameters,
  bsnInLink,
  answerEmpty,
  tooManyMatches,
  careTypeMissing,
];

/** Rules on each resource of an answer. */
export const resourceRules: readonly AnyRuleOn<ResourceSubject>[] = [
  resourceIdMissing,
  fullUrlWithoutResourceId,
  bsnAsId,
  profileNotClaimed,
  profileNotExpected,
  profileMetUnclaimed,
  includedProfileNotExpected,
  abstractProfileClaimed,
  typeNotAsked,
  includeMode,
  includeMissing,
  otherPatient,
];

/** Rules on each element of a data type. */
export const elementRules: readonly ElementRule<never>[] = [
  codingIncomplete,
  valueSetOidAsSystem,
  conceptWithoutText,
  referenceWithoutDisplay,
  referenceUnresolvable,
  identifierIncomplete,
  bsnInResource,
];

/** Rules on what was asked in all. */
export const sessionRules: readonly AnyRuleOn<Session>[] = [questionMissing, requestRepeated, pageMissing];

/** All rules that hold only when a gegevensdienst is asked for. */
export const gegevensdienstRules: readonly AnyRule[] = [
  ...requestRules,
  ...sentRules,
  ...answerRules,
  ...resourceRules,
  ...elementRules,
  ...sessionRules,
];
