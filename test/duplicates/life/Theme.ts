import type { Draw } from './Draw.js';
import type { AnyFact } from './Fact.js';

/** A strand of a life whose facts look alike: what is one among them is told apart from what merely seems so. */
export interface Theme {
  readonly name: string;
  /** Merging two of its facts is dangerous. */
  readonly never?: true;
  tell(draw: Draw): readonly AnyFact[];
}
