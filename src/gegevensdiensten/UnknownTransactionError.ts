import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** Thrown when a transaction is asked for that the gegevensdienst does not have. */
export class UnknownTransactionError extends PgoKetenError {
  override readonly name = 'UnknownTransactionError';

  constructor(
    readonly dienst: string,
    /** The key that was asked for. */
    readonly asked: string,
    /** Keys that look like it, the nearest first. */
    readonly nearest: readonly string[],
  ) {
    super(
      `Gegevensdienst '${dienst}' has no transaction '${asked}'` +
        (nearest.length === 0 ? '.' : `; did you mean ${nearest.map((key) => `'${key}'`).join(' or ')}?`),
    );
  }
}
