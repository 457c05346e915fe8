import type { TextProblem } from '../TextProblem.js';

/** What came of reading one JSON value. */
export interface JsonReading {
  /** The value; when it is not complete, as much of it as places need: the containers around the end. */
  readonly value: unknown;
  /** False when reading stopped halfway, so that the value may not be used. */
  readonly complete: boolean;
  /** What is wrong, in the order of the text. */
  readonly problems: readonly TextProblem[];
  /** How many more problems there are than were kept. */
  readonly omitted: number;
}
