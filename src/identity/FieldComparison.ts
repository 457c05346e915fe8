/**
 * What a comparison field is worth:
 * - `match`: must agree, or be absent on one side;
 * - `strong`: agreement is strong evidence;
 * - `distinct`: a difference makes it another fact;
 * - `version`: a difference under one identity makes another version;
 * - `weak`: little evidence either way.
 */
export type FieldRole = 'match' | 'strong' | 'distinct' | 'version' | 'weak';

/** What two values of a field say of each other. */
export type FieldOutcome =
  /** The same value, perhaps after conversion. */
  | 'equal'
  /** Not in contradiction: one is less precise, broader, or weaker evidence. */
  | 'compatible'
  | 'different'
  /** Both have it, in ways that can't be held against each other: two local codes, two free texts. */
  | 'incomparable'
  /** Only one of the two has it. */
  | 'one-sided';

/** What two values were taken to agree by, when they are not written the same. */
export type FieldMeans =
  | 'unit'
  | 'precision'
  | 'time-zone'
  | 'tolerance'
  | 'concept-map'
  /** Codes that stood together in one concept elsewhere in the data. */
  | 'travelling-codes'
  | 'code-level'
  | 'text'
  | 'spelling'
  | 'overlap';

/** How two values compare. */
export interface FieldMatch {
  readonly outcome: FieldOutcome;
  readonly means?: FieldMeans;
}
