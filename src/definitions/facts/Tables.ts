import type { Release } from '../../fhir/Release.js';
import type { ElementFacts } from './ElementFacts.js';
import type { ContextFacts, StructureFacts } from './StructureFacts.js';
import type { CodeSystemFacts, ValueSetFacts } from './ValueSetFacts.js';

/**
 * The form in which definitions travel: facts that recur are stored once and pointed at by index. Made by
 * `npm run build:tables`, parsed once from JSON text.
 */
export interface Tables {
  readonly release: Release;
  /** Name and version of each package, in the order in which a canonical is looked up. */
  readonly packages: readonly (readonly [name: string, version: string])[];
  /** Different element facts, the most used first. */
  readonly facts: readonly ElementFacts[];
  readonly structures: readonly PackedStructure[];
  readonly valueSets: readonly ValueSetFacts[];
  readonly codeSystems: readonly CodeSystemFacts[];
}

/** A structure with its elements as place and index of facts in turn. */
export interface PackedStructure extends Omit<StructureFacts, 'elements' | 'package' | 'contexts'> {
  /** Index in `packages`. */
  readonly from: number;
  readonly contexts?: readonly ContextFacts[];
  readonly elements: readonly (string | number)[];
}
