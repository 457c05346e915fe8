import { PgoKetenError } from '../foundation/PgoKetenError.js';
import type { CompiledProfile } from './compile/CompiledProfile.js';
import type { TypeNode } from './compile/TypeNode.js';
import type { FactSource } from './facts/FactSource.js';
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
  /** Names of the resource types that can be used, for suggestions. */
  resourceTypes(): readonly string[];
  /** A profile or extension by canonical; for a type of the specification, a profile that asks nothing more. */
  profile(url: string): CompiledProfile | undefined;
  valueSet(url: string): CompiledValueSet | undefined;
  /** What another room works out of these definitions: made once for each `make`, and kept with them. */
  derived<T>(make: (definitions: CompiledDefinitions) => T): T;
}

/**
 * The compiled side of a definition set.
 *
 * @internal
 * @throws ForeignDefinitionSetError when the set was not made by this package.
 */
export function compiledDefinitions(definitions: DefinitionSet): CompiledDefinitions {
  if (!('facts' in definitions && 'profile' in definitions)) throw new ForeignDefinitionSetError();
  return definitions as CompiledDefinitions;
}

/** A definition set that `pgo-keten/definitions/*` or `extendDefinitions` did not make. */
export class ForeignDefinitionSetError extends PgoKetenError {
  override readonly name = 'ForeignDefinitionSetError';
  constructor() {
    super(
      "A definition set comes from 'pgo-keten/definitions/stu3', 'pgo-keten/definitions/r4' or extendDefinitions.",
    );
  }
}
