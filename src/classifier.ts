export { classify } from './classify.js';
export { MalformedInputError } from './foundation/MalformedInputError.js';
export { groupIntoIssues } from './issues/groupIntoIssues.js';
export type { GroupOptions, IssueSource } from './issues/GroupOptions.js';
export { assignIssues } from './issues/assignIssues.js';
export type { Assignment } from './issues/assignIssues.js';
export { classifyEvidence } from './issues/classifyEvidence.js';
export type { ChainIssue, ChainSystems, IssueCause, IssueCounts, IssuePlace } from './issues/ChainIssue.js';
export type {
  AlternativeSymptom,
  Classification,
  EvidenceStep,
  PartyJudgement,
  PartyReason,
  SeverityReason,
  TimeToFix,
} from './issues/Classification.js';
export type { KnownIssueMatch, KnownIssueState } from './issues/KnownIssueMatch.js';
export { emptyRegister } from './issues/known/KnownIssues.js';
export type {
  KnownIssue,
  KnownIssueDecision,
  KnownIssues,
  RegistrableIssue,
} from './issues/known/KnownIssues.js';
export { matchKnownIssues } from './issues/known/matchKnownIssues.js';
export type { SoughtIssue } from './issues/known/registerIndex.js';
export { mergeKnownIssues } from './issues/known/mergeKnownIssues.js';
export { mergeRegisters } from './issues/known/mergeRegisters.js';
export { recurring } from './issues/known/recurring.js';
export type { RecurringIssue } from './issues/known/recurring.js';
export { splitKnownIssue } from './issues/known/splitKnownIssue.js';
export { UnknownEntryError } from './issues/known/UnknownEntryError.js';
export { updateRegister } from './issues/known/updateRegister.js';
export type { UpdateOptions } from './issues/known/updateRegister.js';
export type {
  BundleEvidence,
  ChainEvidence,
  ContextEvidence,
  HttpEvidence,
  ListEvidence,
  OAuthEvidence,
  OutcomeEvidence,
  ReportedDuplicate,
  ReportEvidence,
  SamlEvidence,
  SymptomReport,
  ValidatorEvidence,
} from './issues/SymptomReport.js';
export { describeAssignment } from './issues/describe/describeAssignment.js';
export { describeClassification } from './issues/describe/describeClassification.js';
export { describeIssue } from './issues/describe/describeIssue.js';
export { explainSymptom } from './issues/describe/explainSymptom.js';
export { rules } from './rules.js';

export { categories } from './taxonomy/categories.js';
export type { CategoryCode } from './taxonomy/categories.js';
export { symptoms } from './taxonomy/symptoms.js';
export type { Symptom, SymptomCode } from './taxonomy/symptoms.js';
export { parties } from './taxonomy/parties.js';
export type { PartyCode } from './taxonomy/parties.js';
export { reportPoints } from './taxonomy/reportPoints.js';
export type { ReportPointCode } from './taxonomy/reportPoints.js';
export { severityLevels } from './taxonomy/severityLevels.js';
export type { SeverityLevel } from './taxonomy/severityLevels.js';
export { reporterRoles } from './taxonomy/reporterRoles.js';
export type { ReporterRole } from './taxonomy/reporterRoles.js';

// What the types above refer to.
export type { AnyRule, RuleRegistry } from './finding/RuleRegistry.js';
export type { Blocker, ResponsibilityShift, SymptomFacts } from './taxonomy/Symptom.js';
export type { Confidence } from './taxonomy/Confidence.js';
export type { ClassificationCode, NonClassCode } from './taxonomy/nonClasses.js';
export type { EvidenceContext } from './issues/EvidenceContext.js';
export type { Connection } from './taxonomy/hops.js';
export type { FindingKind, Presence, Situation, SituationPattern } from './taxonomy/Situation.js';
export type { RoutingRuleId } from './taxonomy/routing/routingRules.js';
export type { RuleMetadata, RuleSource, TextOf } from './finding/RuleMetadata.js';
