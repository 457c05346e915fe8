import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** Wrong use of the command line; the message is one readable sentence in the language that was asked for. */
export class UsageError extends PgoKetenError {
  override readonly name = 'UsageError';
}
