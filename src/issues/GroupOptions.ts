import type { DuplicateGroup, DuplicateSignal } from '../duplicates/DuplicateResult.js';
import type { Finding } from '../finding/Finding.js';
import type { RuleRegistry } from '../finding/RuleRegistry.js';
import type { HopDifference } from '../keten/HopDifference.js';
import type { Hop } from '../taxonomy/hops.js';
import type { ReporterRole } from '../taxonomy/reporterRoles.js';
import type { ChainSystems } from './ChainIssue.js';
import type { KnownIssues } from './known/KnownIssues.js';

/** Where an input came from, as far as is known; what is absent is as for the whole run. */
export interface IssueSource {
  /** Who keeps the record: the same string for the same zorgaanbieder. */
  readonly source?: string;
  /** Key of the gegevensdienst. */
  readonly gegevensdienst?: string;
  readonly retrievedAt?: string;
  readonly hop?: Hop;
  readonly systems?: ChainSystems;
}

/** What is grouped, and what is known of where it came from. */
export interface GroupOptions {
  readonly findings: readonly Finding[];
  readonly duplicates?: readonly DuplicateGroup[];
  readonly signals?: readonly DuplicateSignal[];
  readonly differences?: readonly HopDifference[];
  /** The rules whose findings these are: they know the symptom. */
  readonly rules: RuleRegistry;
  /** Key of the gegevensdienst of all inputs. */
  readonly gegevensdienst?: string;
  /** Where in the chain all inputs were captured. */
  readonly hop?: Hop;
  readonly systems?: ChainSystems;
  /** Per input, in the order of `origin`. */
  readonly sources?: readonly IssueSource[];
  /** Who will report: decides on the desks. */
  readonly reporter?: ReporterRole;
  /** A register to hold the issues against. */
  readonly known?: KnownIssues;
}
