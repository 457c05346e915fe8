import type { Finding } from '../finding/Finding.js';

/**
 * What became of a question of a gegevensdienst.
 * - `answered`: asked, and something was found.
 * - `empty`: asked and answered; nothing was found.
 * - `refused`: asked; the answer was an error, or no Bundle.
 * - `asked-otherwise`: not asked in this form; another form of the same question was.
 * - `missing`: not among the recorded exchanges.
 * - `not-seen`: no answer to it among the Bundles; they can't prove that it was not asked.
 * - `not-determinable`: among the Bundles is one that may be its answer, or that of another question.
 */
export type TransactionState =
  'answered' | 'empty' | 'refused' | 'asked-otherwise' | 'missing' | 'not-seen' | 'not-determinable';

/** A transaction of the gegevensdienst with what became of it. */
export interface TransactionOutcome {
  readonly key: string;
  readonly state: TransactionState;
  /** Indexes of the inputs that answer it, pages included. */
  readonly origins: readonly number[];
  /** How many resources were found, and how many came along. */
  readonly matches: number;
  readonly includes: number;
}

/** How far what was exchanged agrees with a gegevensdienst. */
export interface ConformanceResult {
  /** Key of the gegevensdienst. */
  readonly gegevensdienst: string;
  readonly findings: readonly Finding[];
  /** Every question, and every form of a question that was asked, in the order of the catalogue. */
  readonly transactions: readonly TransactionOutcome[];
  /** Number of resources that were looked at. */
  readonly resources: number;
  /** Number of things that could not be decided; they stand among the findings. */
  readonly cantTell: number;
}
