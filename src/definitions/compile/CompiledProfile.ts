import type { StructureFacts } from '../facts/StructureFacts.js';
import type { ElementNode } from './ElementNode.js';

/** Something wrong with a definition itself, found while compiling it. */
export interface DefinitionProblem {
  readonly kind:
    | 'base-unknown'
    | 'circular'
    | 'element-unknown'
    | 'slicing-without-discriminator'
    /** No number of values meets both this element and those that it constrains. */
    | 'cardinality-conflict'
    /** A least or most that is no number. */
    | 'cardinality-malformed';
  /** Canonical of the definition. */
  readonly definition: string;
  /** Element id, or the canonical that is missing. */
  readonly at: string;
}

/** A profile or extension, ready to walk. */
export interface CompiledProfile {
  readonly facts: StructureFacts;
  /** Type that it constrains, such as `Patient`. */
  readonly type: string;
  /** Root of its own tree, then of each profile that it derives from; all are in force together. */
  readonly roots: readonly ElementNode[];
  /** What is wrong with it or with what it derives from; looked for when first asked. */
  problems(): readonly DefinitionProblem[];
}
