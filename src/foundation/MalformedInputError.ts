import { PgoKetenError } from './PgoKetenError.js';

/** Something that was handed over is not what belongs there. Says where, and what was expected; never what stood there. */
export class MalformedInputError extends PgoKetenError {
  override readonly name = 'MalformedInputError';

  constructor(
    /** Path from what was handed over: `evidence.http[2].status`. */
    readonly at: string,
    /** What belongs there, in words. */
    readonly expected: string,
  ) {
    super(`Expected ${expected} at '${at}'.`);
  }
}
