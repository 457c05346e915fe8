/** One include or exclude of a value set. All that is stated must hold at once. */
export interface ValueSetPart {
  /** Code system; absent when only value sets are included. */
  readonly system?: string;
  /** The codes listed; absent when every code of the system is meant, or a filter decides. */
  readonly codes?: readonly string[];
  /** Filters that could not be worked out to codes: what deciding them would need. */
  readonly filters?: readonly string[];
  /** Value sets of which the code must be a member too. */
  readonly valueSets?: readonly string[];
}

/** What a value set holds, without displays. */
export interface ValueSetFacts {
  readonly url: string;
  readonly include: readonly ValueSetPart[];
  readonly exclude?: readonly ValueSetPart[];
}

/** A code system whose codes are all at hand. */
export interface CodeSystemFacts {
  readonly url: string;
  readonly codes: readonly string[];
  readonly caseInsensitive?: true;
}
