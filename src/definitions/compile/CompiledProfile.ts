import type { StructureFacts } from '../facts/StructureFacts.js';
import type { ElementNode } from './ElementNode.js';

/** Something wrong with a definition itself, found while compiling it. */
export interface DefinitionProblem {
  readonly kind: 'base-unknown' | 'circular' | 'element-unknown' | 'slicing-without-discriminator';
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
  readonly problems: readonly DefinitionProblem[];
}
