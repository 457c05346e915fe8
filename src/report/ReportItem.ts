import type { IssueType, Severity } from '../finding/Finding.js';
import type { ChainIssue } from '../issues/ChainIssue.js';

/** A place of a report item, as forms for tools want it. */
export interface ItemPlace {
  /** Index of the input. */
  readonly origin?: number;
  readonly entry?: number;
  readonly fullUrl?: string;
  /** FHIRPath from the resource, or a resource type. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that a report says of the data, whatever room found it: what forms for tools list one by one. */
export interface ReportItem {
  readonly kind: 'finding' | 'duplicate' | 'signal' | 'difference';
  /** Code of the rule; `duplicate/…`, `signal/…` or `difference/…` and the kind for the others. */
  readonly code: string;
  readonly severity: Severity;
  readonly issueType: IssueType;
  /** One sentence. */
  readonly text: string;
  /** The place itself first, then where it shows as well. */
  readonly places: readonly ItemPlace[];
  readonly profile?: string;
  /** The issue that groups it: who must act. */
  readonly issue?: ChainIssue;
}
