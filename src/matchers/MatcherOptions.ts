import type { CheckOptions } from '../check.js';
import type { Language } from '../foundation/Language.js';

/** What matchers are made with. */
export interface MatcherOptions extends Pick<CheckOptions, 'definitions' | 'expressions' | 'evidence'> {
  /** Language of failure texts; English by default. */
  readonly language?: Language;
}

/** What a single expectation is told. */
export interface ExpectationOptions extends Pick<CheckOptions, 'release' | 'profiles'> {
  /** Whether what could not be decided fails as well; by default it is only told. */
  readonly undecided?: 'tell' | 'fail';
  /** The severity from which a finding fails; `error` by default. */
  readonly failOn?: 'error' | 'warning';
}
