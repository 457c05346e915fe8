import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** Thrown for a capture that is none: nothing at all, or of a hop that does not exist. */
export class UnusableCaptureError extends PgoKetenError {
  override readonly name = 'UnusableCaptureError';

  /** @param capture Its index in the trace. */
  constructor(readonly capture: number) {
    super(`Capture ${capture} of the trace is none: an object with a known 'hop' was expected.`);
  }
}
