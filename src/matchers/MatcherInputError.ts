import { PgoKetenError } from '../foundation/PgoKetenError.js';

/** What stands in `expect(…)` is nothing that can be checked: thrown, so that `.not` does not pass on it. */
export class MatcherInputError extends PgoKetenError {
  override readonly name = 'MatcherInputError';
  constructor(
    /** Name of the matcher. */
    readonly matcher: string,
    received: unknown,
    expected = 'a resource, a Bundle, a recorded exchange, a text or bytes, what readFhir gave, or an array of these',
  ) {
    super(`${matcher} takes ${expected}; it got ${kindOf(received)}.`);
  }
}

function kindOf(received: unknown): string {
  if (received === null) return 'null';
  return Array.isArray(received) ? 'an empty array' : `a value of type ${typeof received}`;
}
