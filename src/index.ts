export { readFhir } from './reading/readFhir.js';
export type { ReadOptions } from './reading/ReadSettings.js';
export type { ReadResources, ReadResult } from './reading/ReadResult.js';
export type { ReadResource } from './reading/ReadResource.js';
export type { ReadLimits } from './reading/ReadLimits.js';
export { ReadOptionError } from './reading/ReadOptionError.js';

export { validate } from './validation/validate.js';
export type { ValidateOptions } from './validation/ValidateOptions.js';
export type { ValidationResult } from './validation/validate.js';
export { checkQuality } from './validation/quality/checkQuality.js';
export type { QualityOptions } from './validation/quality/checkQuality.js';
export { settle } from './validation/terminology/settle.js';
export {
  createTerminologyClient,
  TerminologyClientError,
} from './validation/terminology/createTerminologyClient.js';
export type { TerminologyClientOptions } from './validation/terminology/createTerminologyClient.js';
export type {
  CodeQuestion,
  CodeVerdict,
  TerminologyService,
} from './validation/terminology/TerminologyService.js';
export type { UndecidedCode, UndecidedCodes } from './validation/terminology/UndecidedCode.js';
export { DefinitionsMissingError } from './validation/DefinitionsMissingError.js';
export { extendDefinitions, UnusableDefinitionError } from './definitions/extendDefinitions.js';
export type { DefinitionSet, PackageVersion, StructureSummary } from './definitions/DefinitionSet.js';
export type { ExpressionEngine } from './definitions/expressions/ExpressionTable.js';

export { findDuplicates } from './duplicates/findDuplicates.js';
export { mergeView } from './duplicates/mergeView.js';
export type { MergedMember, MergeView } from './duplicates/mergeView.js';
export { explainGroup as explain } from './duplicates/explainGroup.js';
export type { DuplicateOptions } from './duplicates/DuplicateOptions.js';
export type {
  BundleSource,
  ContentEvidence,
  DuplicateCertainty,
  DuplicateEvidence,
  DuplicateGroup,
  DuplicateKind,
  DuplicateLink,
  DuplicateMember,
  DuplicateResult,
  DuplicateSignal,
  DuplicateSignalKind,
  DuplicateVerdict,
  EvidenceWeight,
  FieldEvidence,
  FullUrlEvidence,
  IdentifierEvidence,
  NotCompared,
  NotComparedReason,
  ResourcesSource,
  Source,
  SourceContext,
} from './duplicates/DuplicateResult.js';

export { compareHops } from './keten/compareHops.js';
export type { CompareHopsOptions } from './keten/CompareHopsOptions.js';
export type { ChainTrace, HopCapture } from './keten/ChainTrace.js';
export type { MappedExport } from './keten/exports/MappedExport.js';
export type { ExportMapping } from './keten/exports/ExportMapping.js';
export type {
  HopCantTell,
  HopCantTellReason,
  HopComparison,
  HopCount,
  TypeCounts,
} from './keten/HopComparison.js';
export type { FactPlace, HopDifference, HopDifferenceReason } from './keten/HopDifference.js';
export { TraceTooShortError } from './keten/TraceTooShortError.js';
export { UnusableCaptureError } from './keten/UnusableCaptureError.js';

export { describe } from './describe.js';
export type { Describable } from './describe.js';

export type { Evidence, EvidenceValue, Finding, IssueType, Outcome, Severity } from './finding/Finding.js';
export type { FindingCode } from './finding/FindingCode.js';
export type { CantTellReason } from './finding/CantTellReason.js';
export type { EvidenceMode } from './finding/maskValue.js';
export type { FhirResource } from './fhir/FhirResource.js';
export type { BodyLost, Exchange, HttpHeaders, HttpRequest, HttpResponse } from './fhir/Exchange.js';
export type { Release } from './fhir/Release.js';
export type { Hop } from './taxonomy/hops.js';
export type { HopDifferenceKind } from './taxonomy/hopDifferenceKinds.js';
export type { Language, Translated } from './foundation/Language.js';
export { PgoKetenError } from './foundation/PgoKetenError.js';

// What the types above refer to.
export type { ReleaseBasis, ReleaseVerdict } from './reading/release/detectRelease.js';
export type { TimeZone } from './fhir/TimeZone.js';
export type {
  Comparator,
  ComparisonField,
  ComparisonLayer,
  FieldPath,
  KeySurroundings,
  Reading,
  RecordContext,
  ReferenceNode,
  ReferenceValue,
  ResourceComparison,
  ResourceRecord,
  Settling,
  Surroundings,
} from './identity/ResourceRecord.js';
export type { NamedMatches, Need, SameFactRule, SameFactRules } from './duplicates/SameFactRule.js';
export type { PersonsRule } from './identity/assignPersons.js';
export type { ResolveReference } from './validation/profile/ReferenceScope.js';
export type { CodeInSystem } from './validation/profile/codesIn.js';
export type { WalkLimits } from './validation/profile/Walk.js';
export type { FieldMatch, FieldMeans, FieldOutcome, FieldRole } from './identity/FieldComparison.js';
export type { ElementSelector } from './identity/selectElements.js';
export type { ValueReader } from './identity/ValueReader.js';
export type { DatePrecision, PartialDate } from './fhir/PartialDate.js';
export type { Unit } from './fhir/parseUnit.js';
export type { Code, ComparableText, ConceptValue } from './identity/terminology/Code.js';
export type { CodeEquivalences, CodeRelation } from './identity/terminology/CodeEquivalences.js';
