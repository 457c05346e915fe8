import type { CheckOptions } from '../check.js';
import type { Language } from '../foundation/Language.js';
import type { Hop } from '../taxonomy/hops.js';

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

/** Where in the chain what stands in `expect(…)` was captured. */
export interface ArrivalOptions {
  /** By default the hop behind the last one of the trace. */
  readonly at?: Hop;
}
