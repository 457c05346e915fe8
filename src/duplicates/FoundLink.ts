import type { DuplicateCertainty, DuplicateVerdict } from './DuplicateResult.js';
import type { LinkOrigin } from './originOfLink.js';

/** Two records that were found to be one, by their numbers. */
export interface FoundLink {
  readonly a: number;
  readonly b: number;
  readonly verdict: DuplicateVerdict;
  readonly certainty: DuplicateCertainty;
  readonly score: number;
  /** How it came about, when that was seen while comparing; else it is worked out for the group. */
  readonly origin?: LinkOrigin;
}
