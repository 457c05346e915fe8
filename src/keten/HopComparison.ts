import type { Hop } from '../taxonomy/hops.js';
import type { HopDifference } from './HopDifference.js';

/** What one hop holds of a resource type, and what happened to it there. */
export interface HopCount {
  readonly hop: Hop;
  readonly present: number;
  readonly lost: number;
  readonly added: number;
  readonly doubled: number;
  /** Facts with any difference in an element. */
  readonly changed: number;
}

/** One row of the table by resource type. */
export interface TypeCounts {
  readonly resourceType: string;
  readonly hops: readonly HopCount[];
}

/** Why something can't be told with the hops that were captured. */
export type HopCantTellReason =
  /** A hop between two that differ was not captured: any party in between may have done it. */
  | 'hop-not-captured'
  /** What the record itself holds was not captured: what the first hop leaves out does not show. */
  | 'record-not-captured'
  /** What a person sees was not captured. */
  | 'screen-not-captured'
  /** Whether what is missing was asked for: the requests were not captured. */
  | 'query-not-captured'
  /** Whether what is missing is held back: times were not given. */
  | 'time-not-captured'
  /** The hops are in other releases: elements that only one release has were not compared. */
  | 'other-release'
  /** Something captured is no resource, or an answer that could not be read. */
  | 'not-read';

/** One thing that can't be told, with the capture that would tell. */
export interface HopCantTell {
  readonly reason: HopCantTellReason;
  /** The hop to capture, or to capture again with what is missing. */
  readonly capture: Hop;
  /** How many differences or inputs it bears on. */
  readonly count: number;
}

/** What comparing the hops of a chain tells. */
export interface HopComparison {
  /** The hops that were captured, from source to person. */
  readonly hops: readonly Hop[];
  readonly differences: readonly HopDifference[];
  readonly counts: readonly TypeCounts[];
  readonly cantTell: readonly HopCantTell[];
}
