/** What became of a case. */
export type JunitOutcome = 'passed' | 'failed' | 'skipped';

/** One test case. */
export interface JunitCase {
  readonly name: string;
  readonly outcome: JunitOutcome;
  /** The type of a failure: a code. */
  readonly type?: string;
  /** One sentence. */
  readonly message?: string;
  readonly lines?: readonly string[];
}

/** A named list of cases. */
export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}
