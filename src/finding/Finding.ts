import type { Release } from '../fhir/Release.js';
import type { Hop } from '../taxonomy/hops.js';
import type { CantTellReason } from './CantTellReason.js';
import type { FindingCode } from './FindingCode.js';

/** How bad a finding is, in the words of FHIR's IssueSeverity. */
export type Severity = 'fatal' | 'error' | 'warning' | 'information';

/** What a check says: the data deviates, or it could not be decided. What passed is counted, not listed. */
export type Outcome = 'failed' | 'cantTell';

/** A fact of a finding. Values from the record stand here masked, unless `evidence: 'verbatim'` was asked. */
export type EvidenceValue = string | number | boolean | readonly string[];

/** The facts on which a finding rests, by name; its texts are made of these. */
export type Evidence = Readonly<Record<string, EvidenceValue | undefined>>;

/** A FHIR IssueType code, as in `OperationOutcome.issue.code`. */
export type IssueType =
  | 'invalid'
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'security'
  | 'processing'
  | 'not-supported'
  | 'duplicate'
  | 'not-found'
  | 'too-long'
  | 'code-invalid'
  | 'extension'
  | 'too-costly'
  | 'business-rule'
  | 'conflict'
  | 'incomplete'
  | 'informational';

/** One deviation, or one thing that could not be decided, at one place. */
export interface Finding {
  readonly code: FindingCode;
  readonly outcome: Outcome;
  /** Why it could not be decided; present exactly when the outcome is `cantTell`. */
  readonly reason?: CantTellReason;
  /** A `cantTell` has severity `information`. */
  readonly severity: Severity;
  readonly issueType: IssueType;
  /**
   * FHIRPath from the resource that holds the element: `Patient.identifier[1].system`. Empty when the finding
   * is about the text or the exchange as a whole.
   */
  readonly path: string;
  /** Index of the input, when several were checked together. */
  readonly origin?: number;
  /** Index of the resource among the values of its text, when the text is an array or NDJSON. */
  readonly item?: number;
  /** Index of the Bundle entry whose resource `path` starts at; absent when it starts at the resource itself. */
  readonly entry?: number;
  /** `Bundle.entry.fullUrl` of that entry. */
  readonly fullUrl?: string;
  /** Line in the source text, from 1; present when places were asked for. */
  readonly line?: number;
  /** Column in that line, in UTF-16 code units from 1. */
  readonly column?: number;
  readonly release?: Release;
  /** Canonical of the definition that asks for it. */
  readonly profile?: string;
  readonly evidence: Evidence;
  /** Where in the chain it was seen. */
  readonly hop?: Hop;
}
