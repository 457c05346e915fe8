import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** Thrown when a trace holds fewer than two different hops: there is nothing to compare. */
export class TraceTooShortError extends PgoKetenError {
  override readonly name = 'TraceTooShortError';

  /** @param hops How many different hops it holds. */
  constructor(readonly hops: number) {
    super(`A trace has at least two different hops; this one has ${hops}.`);
  }
}
