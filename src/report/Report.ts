import type { PackageVersion } from '../definitions/DefinitionSet.js';
import type { DuplicateResult } from '../duplicates/DuplicateResult.js';
import type { Release } from '../fhir/Release.js';
import type { Finding } from '../finding/Finding.js';
import type { ConformanceResult } from '../gegevensdiensten/ConformanceResult.js';
import type { ChainIssue } from '../issues/ChainIssue.js';
import type { HopDifference } from '../keten/HopDifference.js';
import type { CantTell } from './CantTell.js';
import type { ReportInput } from './ReportInput.js';

/** The definitions of one release that were used, by package and version. */
export interface DefinitionsUsed {
  readonly release: Release;
  readonly packages: readonly PackageVersion[];
}

/** How far the answers agree with a gegevensdienst; its findings stand among those of the report. */
export type Conformance = Pick<ConformanceResult, 'gegevensdienst' | 'transactions' | 'resources'>;

/**
 * What a check found: plain data, the same for the same input, byte for byte. Indexes in the issues refer to
 * `findings`, `duplicates.groups`, `duplicates.signals` and `differences`.
 */
export interface Report {
  readonly inputs: readonly ReportInput[];
  /** The gravest first. */
  readonly issues: readonly ChainIssue[];
  /** What deviates, by input, in the order of the data. */
  readonly findings: readonly Finding[];
  readonly duplicates: DuplicateResult;
  readonly differences: readonly HopDifference[];
  /** Which questions were asked and answered; present when a gegevensdienst was checked against. */
  readonly conformance?: Conformance;
  /** What could not be decided: without these, no findings means that all was checked. */
  readonly cantTell: readonly CantTell[];
  readonly definitions: readonly DefinitionsUsed[];
  /** The moment that the caller gave as now (ISO 8601). */
  readonly generatedAt?: string;
}
