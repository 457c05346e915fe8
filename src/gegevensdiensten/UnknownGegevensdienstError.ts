import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** Thrown when a gegevensdienst is asked for that the catalogue does not hold. */
export class UnknownGegevensdienstError extends PgoKetenError {
  override readonly name = 'UnknownGegevensdienstError';

  constructor(
    /** The id or key that was asked for. */
    readonly asked: string,
    /** Ids and keys that look like it, the nearest first. */
    readonly nearest: readonly string[],
  ) {
    super(
      `There is no gegevensdienst '${asked}'` +
        (nearest.length === 0 ? '.' : `; did you mean ${nearest.map((name) => `'${name}'`).join(' or ')}?`),
    );
  }
}
