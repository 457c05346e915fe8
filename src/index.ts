export type { Release } from './fhir/Release.js';
export type { Finding, Severity, Outcome, Evidence, EvidenceValue, IssueType } from './finding/Finding.js';
export type { FindingCode } from './finding/FindingCode.js';
export type { CantTellReason } from './finding/CantTellReason.js';
export type { DefinitionSet, PackageVersion, StructureSummary } from './definitions/DefinitionSet.js';
export { PgoKetenError } from './foundation/PgoKetenError.js';
export type { Language, Translated } from './foundation/Language.js';
