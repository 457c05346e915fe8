import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** An argument of {@link readFhir} that can't be used: the caller's mistake, never the text's. */
export class ReadOptionError extends PgoKetenError {
  override readonly name = 'ReadOptionError';
  constructor(
    /** Name of the argument or option, such as `release`. */
    readonly option: string,
    readonly value: string,
  ) {
    super(`The value '${value}' can't be used for '${option}' of readFhir.`);
  }
}
