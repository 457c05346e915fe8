import { PgoKetenError } from '../../foundation/PgoKetenError.js';

/** There is no entry of that id in the register, or it was merged away. */
export class UnknownEntryError extends PgoKetenError {
  override readonly name = 'UnknownEntryError';

  constructor(readonly id: string) {
    super(`The register has no entry '${id}' of its own.`);
  }
}
