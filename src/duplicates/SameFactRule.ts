import type { FieldMatch } from '../identity/FieldComparison.js';
import type { DuplicateCertainty } from './DuplicateResult.js';

/**
 * What a rule asks of a field:
 * - `equal`: the same value, perhaps after conversion;
 * - `agrees`: equal or compatible;
 * - `settled`: agrees, or neither has it;
 * - `open`: anything but different.
 */
export type Need = 'equal' | 'agrees' | 'settled' | 'open';

/** What must agree before two resources of a type are called one fact. A field that is not named is `open`. */
export interface SameFactRule {
  readonly certainty: DuplicateCertainty;
  readonly needs: Readonly<Record<string, Need>>;
  /** Fields that together are a number: insurer, policy and kind of cover. The verdict is then identity. */
  readonly identity?: true;
  /** Holds between two sources only: within one, what says little may be said of two. */
  readonly acrossSources?: true;
}

/** Matches by field; undefined where neither of the two has the field. */
export type NamedMatches = Readonly<Record<string, FieldMatch | undefined>>;

/**
 * How a type is judged: by rules, the first that is met, or as a whole; then the veto is up to the function too.
 * `open` says that nothing speaks against it and too little for it, undefined that they are two.
 */
export type SameFactRules =
  readonly SameFactRule[] | ((matches: NamedMatches) => DuplicateCertainty | 'open' | undefined);
