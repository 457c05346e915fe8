import type { Code } from '../../identity/terminology/Code.js';

/** What a reference of one hop is beside that of a later hop. */
export type ReferenceMatch =
  /** Both lead to one fact, or it can't be told. */
  | 'same'
  /** To another fact. */
  | 'elsewhere'
  /** It led to a fact that is still there, and does not any more. */
  | 'nowhere'
  /** It led to a fact that is gone: that is told of the fact itself. */
  | 'target-lost'
  /** Both lead to facts that nothing else pairs: they may be one fact because this reference says so. */
  | 'adoptable';

/** What comparing the elements of one fact at two hops asks of its surroundings. */
export interface MatchContext {
  references(before: string, after: string | undefined): ReferenceMatch;
  /** Takes what both references lead to for one fact, to be compared as well. */
  adopt(before: string, after: string): void;
  /** What a reference leads to, as a text that is the same at both hops. */
  nameOfTarget(reference: string, side: 'before' | 'after'): string;
  /** Whether two codes are known to mean the same. */
  sameMeaning(before: Code, after: Code): boolean;
  /**
   * Given when the fact is in another release at each hop. In common shape, both are written as R4 without what only one
   * release has; as written, what only one of them has is not told.
   */
  readonly acrossReleases?: 'in-common-shape' | 'as-written';
}
