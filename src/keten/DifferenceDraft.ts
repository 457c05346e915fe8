import type { HopDifference } from './HopDifference.js';

/** A difference while later hops are still to be read: what was lost may be back there. */
export type DifferenceDraft = { -readonly [K in keyof HopDifference]: HopDifference[K] };
