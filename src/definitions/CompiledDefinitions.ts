import type { CompiledProfile } from './compile/CompiledProfile.js';
import type { TypeNode } from './compile/TypeNode.js';
import type { FactSource } from './createDefinitionSet.js';
import type { DefinitionSet } from './DefinitionSet.js';
import type { ExpressionTable } from './expressions/ExpressionTable.js';
import type { CompiledValueSet } from './valueSets/Membership.js';

/**
 * A definition set as the walk uses it.
 *
 * @internal
 */
export interface CompiledDefinitions extends DefinitionSet {
  readonly facts: FactSource;
  readonly expressions: ExpressionTable;
  /** A type by name (`Patient`, `code`), or the content of a backbone element by its path. */
  type(name: string): TypeNode | undefined;
  /** A profile or extension by canonical; for a type of the specification, a profile that asks nothing more. */
  profile(url: string): CompiledProfile | undefined;
  valueSet(url: string): CompiledValueSet | undefined;
}
