/** What a matcher gives to the test runner: vitest and jest ask the same. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Made only when it is shown. */
  readonly message: () => string;
}
