import type { Release } from '../fhir/Release.js';
import type { CategoryCode } from '../taxonomy/categories.js';
import type { Hop } from '../taxonomy/hops.js';
import type { SeverityLevel } from '../taxonomy/severityLevels.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { Classification, TimeToFix } from './Classification.js';
import type { KnownIssueMatch } from './KnownIssueMatch.js';

/** The systems between which an issue occurs: names of products or vendors. */
export interface ChainSystems {
  readonly xis?: string;
  readonly dva?: string;
  readonly pgo?: string;
}

/** What is wrong and where, without anything that differs from person to person. */
export interface IssueCause {
  /** Code of the rule, or `duplicate/` and the kind of double data; absent when only circumstances are known. */
  readonly code?: string;
  /** Path without indexes (`Observation.code`), or a resource type; empty for an answer as a whole. */
  readonly path: string;
  /** Canonical of the profile that asks it; absent when the type itself does. */
  readonly profile?: string;
  /** What tells it from another cause there, such as the key of a constraint. */
  readonly detail?: string;
  readonly release?: Release;
}

/** One place where an issue shows. */
export interface IssuePlace {
  /** Index of the input. */
  readonly origin?: number;
  /** Index of the Bundle entry. */
  readonly entry?: number;
  readonly fullUrl?: string;
  /** FHIRPath with indexes; the resource type for double data. */
  readonly path: string;
}

/** How much an issue groups. */
export interface IssueCounts {
  readonly findings: number;
  /** Groups of double data, and signals about them. */
  readonly duplicates: number;
  readonly differences: number;
  /** Different resources in which it shows. */
  readonly resources: number;
  /** Different inputs. */
  readonly inputs: number;
}

/** One cause, with all that shows it: what one party can take up as one thing. */
export interface ChainIssue extends Classification {
  readonly category: CategoryCode;
  readonly symptom: SymptomCode;
  readonly severity: SeverityLevel;
  readonly when: TimeToFix;
  readonly recurs: boolean;
  readonly cause: IssueCause;
  /** The hop nearest to the source where it shows. */
  readonly hop?: Hop;
  /** Keys of the gegevensdiensten in which it shows, in order of code units; two when data is double across them. */
  readonly gegevensdiensten: readonly string[];
  readonly systems: ChainSystems;
  /** Indexes in the findings, groups, signals and differences that were grouped, ascending. */
  readonly findings: readonly number[];
  readonly duplicates: readonly number[];
  readonly signals: readonly number[];
  readonly differences: readonly number[];
  readonly counts: IssueCounts;
  /** The first places, at most five. */
  readonly places: readonly IssuePlace[];
  /** Present when the issues were held against a register of known issues. */
  readonly known?: KnownIssueMatch;
}
