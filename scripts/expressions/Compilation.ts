import type { Node } from './Ast.js';
import type { Emitter } from './Emitter.js';
import type { FhirModel } from './FhirModel.js';
import type { Value } from './Value.js';

/** What a name in an expression is relative to. */
export interface Scope {
  /** `$this`. */
  readonly self: Value;
  /** `$index`, where there is one. */
  readonly index?: Value;
}

/** What the parts of the compiler share while they compile one expression for one focus type. */
export interface Compilation {
  readonly model: FhirModel;
  readonly emitter: Emitter;
  /** The focus, `%context`. */
  readonly focus: Value;
  /** Set when a name means different things on different types that the items may have. */
  ambiguous: boolean;
  evaluate(node: Node, scope: Scope): Value;
}
