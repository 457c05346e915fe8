import type { StructureSummary } from '../DefinitionSet.js';
import type { ElementFacts } from './ElementFacts.js';

/** An element of a differential: where it stands and what it states. */
export interface ElementEntry {
  /**
   * Place below the type, with slices: `identifier:bsn.system`, `value[x]:valueQuantity`; `''` is the root.
   * Children of a slice follow their slice.
   */
  readonly id: string;
  readonly facts: ElementFacts;
}

/** Where an extension may be used. */
export interface ContextFacts {
  readonly type: 'element' | 'extension' | 'fhirpath' | 'resource' | 'datatype';
  readonly expression: string;
}

/** A StructureDefinition as facts: the summary and what its differential (or snapshot) states. */
export interface StructureFacts extends StructureSummary {
  readonly elements: readonly ElementEntry[];
  /** For an extension: where it may stand; absent when not stated. */
  readonly contexts?: readonly ContextFacts[];
  readonly contextInvariants?: readonly string[];
}
