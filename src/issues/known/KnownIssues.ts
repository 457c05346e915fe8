import type { ChainIssue, ChainSystems } from '../ChainIssue.js';
import type { KnownIssueState } from '../KnownIssueMatch.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';

/** What people decide on a known issue: of two registers, the later decision holds as a whole. */
export interface KnownIssueDecision {
  /** When it was last decided (ISO 8601). */
  readonly at: string;
  readonly state: KnownIssueState;
  /** Who solves it. */
  readonly owner?: PartyCode;
  /** What was found to be the cause, in words. */
  readonly cause?: string;
  /** What helps meanwhile, in words. */
  readonly workaround?: string;
  /** The release in which it is to be solved, as its owner names it. */
  readonly plannedRelease?: string;
  /** The release in which it was solved. */
  readonly solvedIn?: string;
  /** Why it will not be solved. */
  readonly reason?: string;
  /** The versions of systems that have it. */
  readonly affectedVersions: readonly string[];
  /** The fingerprints that are this issue; more than one after merging. */
  readonly fingerprints: readonly string[];
  /** The entry that this one was merged into: what is matched to this one is matched to that. */
  readonly mergedInto?: string;
}

/** One issue in a register. Nothing in it is of a person. */
export interface KnownIssue {
  /** Made of the first fingerprint, so that two registers name the same issue alike. */
  readonly id: string;
  readonly symptom: SymptomCode;
  readonly gegevensdiensten: readonly string[];
  /** Path without indexes; empty for an answer as a whole. */
  readonly path: string;
  readonly systems: ChainSystems;
  readonly decision: KnownIssueDecision;
  /** The days on which it was seen (ISO 8601), in order. */
  readonly seenOn: readonly string[];
  /** The days on which it was seen again after it was solved, in order. */
  readonly regressions: readonly string[];
}

/** A register of known issues: a document that regions can share. */
export interface KnownIssues {
  readonly version: 1;
  /** In order of id. */
  readonly issues: readonly KnownIssue[];
}

/** What a register needs to know of an issue. */
export type RegistrableIssue = Pick<
  ChainIssue,
  'fingerprint' | 'symptom' | 'gegevensdiensten' | 'cause' | 'systems' | 'parties'
>;

/** A register with nothing in it. */
export const emptyRegister: KnownIssues = { version: 1, issues: [] };
