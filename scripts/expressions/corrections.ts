import type { Release } from '../../src/fhir/Release.js';

/** What an expression that is wrong as published is taken to say. */
export interface Correction {
  readonly releases: readonly Release[];
  /** Keys of the constraints that have it. */
  readonly keys: readonly string[];
  readonly published: string;
  readonly corrected: string;
  /** What is wrong, and who corrected it. */
  readonly reason: string;
}

/** Expressions that do not say what their specification says beside them, with what was published later. */
export const corrections: readonly Correction[] = [];
