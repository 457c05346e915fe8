/** Why an expression could not be decided; the names are those of a finding's reasons. */
export type UndecidedReason =
  | 'reference-out-of-scope'
  | 'definition-unknown'
  | 'value-set-unknown'
  | 'expression-failed'
  | 'limit-reached';

/** Thrown by an expression that can't be decided; it never means that the data is wrong. */
export class ExpressionUndecided extends Error {
  override readonly name = 'ExpressionUndecided';

  /** `subject` is the canonical at stake, or what the engine says; never a value from the record. */
  constructor(
    readonly reason: UndecidedReason,
    readonly subject?: string,
  ) {
    super(subject === undefined ? reason : `${reason}: ${subject}`);
  }
}
