/** Why something could not be decided. */
export type CantTellReason =
  /** The profile, extension or type is in none of the definitions at hand. */
  | 'definition-unknown'
  /** The definition is at hand but can't be used: circular, without base, contradictory. */
  | 'definition-unusable'
  /** The value set is not at hand. */
  | 'value-set-unknown'
  /** The value set can't be enumerated here: it needs a code system that is not at hand. */
  | 'value-set-not-enumerable'
  /** The referenced resource is not in the scope. */
  | 'reference-out-of-scope'
  /** The expression has no compiled form and no engine was given. */
  | 'expression-not-evaluated'
  /** The expression throws, or goes over its cap of steps. */
  | 'expression-failed'
  /** The check needs the source text, and a parsed object was given. */
  | 'source-text-needed'
  /** The release can't be told. */
  | 'release-unknown'
  /** The check is a part of this package that was not given. */
  | 'check-not-included'
  /** A cap on nesting, nodes or findings was reached. */
  | 'limit-reached'
  /** The terminology service did not answer, or not in an understood form. */
  | 'terminology-unavailable'
  /** The facts behind the check are uncertain in their source. */
  | 'norm-uncertain'
  /** The check needs the present moment, and it was not told. */
  | 'moment-unknown'
  /** Another capture, page or exchange is needed to decide it. */
  | 'capture-needed'
  /** The check of the input was broken off: it took too long, too much memory, or failed. */
  | 'cut-off';
