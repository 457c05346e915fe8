import type { CantTellReason } from '../finding/CantTellReason.js';
import type { Evidence } from '../finding/Finding.js';
import type { FindingCode } from '../finding/FindingCode.js';

/** A place where something could not be decided. */
export interface CantTellPlace {
  readonly origin?: number;
  /** Entry and path, as in `entry[3] Condition.code`. */
  readonly at: string;
}

/** One thing that could not be decided, over all inputs: once per rule, reason and subject. */
export interface CantTell {
  readonly code: FindingCode;
  readonly reason: CantTellReason;
  /** Canonical of the definition that asks for it. */
  readonly profile?: string;
  readonly evidence: Evidence;
  /** How often. */
  readonly count: number;
  /** The first places, at most three. */
  readonly places: readonly CantTellPlace[];
}
