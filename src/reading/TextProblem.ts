import type { FindingOptions, FindingPlace, RawEvidence } from '../finding/createFinding.js';
import { failedFinding } from '../finding/createFinding.js';
import type { Evidence, Finding } from '../finding/Finding.js';
import type { RuleMetadata } from '../finding/RuleMetadata.js';

/** Property names and array indexes that lead from a value of the text to a place in it. */
export type JsonSteps = readonly (string | number)[];

/** Where in a text something is wrong. */
export interface TextPoint {
  /** In UTF-16 code units from the start of the text; absent when it is about the text as a whole. */
  readonly offset?: number;
  /** From the top-level value; absent when no value is concerned. */
  readonly steps?: JsonSteps;
}

/** Something wrong in a text, before line, column and FHIRPath make it a finding. */
export interface TextProblem extends TextPoint {
  finding(place: FindingPlace, options: FindingOptions): Finding;
}

/** Notes that a text deviates from what a rule asks. */
export function textProblem<E extends Evidence>(
  rule: RuleMetadata<E>,
  evidence: RawEvidence<E>,
  point: TextPoint = {},
): TextProblem {
  return { ...point, finding: (place, options) => failedFinding(rule, place, evidence, options) };
}
