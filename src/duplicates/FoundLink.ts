import type { DuplicateCertainty, DuplicateVerdict } from './DuplicateResult.js';

/** Two records that were found to be one, by their numbers. */
export interface FoundLink {
  readonly a: number;
  readonly b: number;
  readonly verdict: DuplicateVerdict;
  readonly certainty: DuplicateCertainty;
  readonly score: number;
}
