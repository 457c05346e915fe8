/**
 * How sure a fact is: `verified` was read literally in its source, `reported` rests on one or an older source,
 * `uncertain` was derived by us.
 */
export type Confidence = 'verified' | 'reported' | 'uncertain';
