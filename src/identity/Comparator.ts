import type { FhirResource } from '../fhir/FhirResource.js';
import type { FieldMatch } from './FieldComparison.js';
import type { ReferenceValue } from './ReferenceValue.js';
import type { ResourceRecord } from './ResourceRecord.js';
import type { CodeEquivalences } from './terminology/CodeEquivalences.js';
import type { ValueReader } from './ValueReader.js';

/** What reading a field may use. */
export interface Reading {
  readonly values: ValueReader;
  /** The resource that is read, for what a field means by its surroundings. */
  readonly resource: FhirResource;
  /** A Reference element; undefined when it points nowhere. */
  reference(element: unknown): ReferenceValue | undefined;
}

/** What settling a value may use, once every resource is read. */
export interface Settling {
  /** The resource that is pointed at, when it is at hand. */
  resolve(reference: ReferenceValue): ResourceRecord | undefined;
}

/** What comparing two values may use. */
export interface Surroundings extends Settling {
  /** Whether both come from one source. */
  readonly sameSource: boolean;
  readonly codes: CodeEquivalences;
  /** What two resources share when they are known to be one: persons, organisations, products. */
  entityOf(record: ResourceRecord): number;
}

/** What making keys may use. */
export interface KeySurroundings extends Settling {
  readonly codes: CodeEquivalences;
  /** Whether some value of the field is vague (a date without its day), so that precise ones need wider keys too. */
  readonly vague: boolean;
  entityOf(record: ResourceRecord): number;
}

/**
 * How one kind of field is read and compared. Two values that may agree share at least one key; a comparator without
 * keys is no use for finding candidates.
 */
export interface Comparator<V = unknown> {
  /** `concept`, `date-prefix`, ...: how the facts call it. */
  readonly name: string;
  /** Reads what the paths of the field led to; undefined when there is nothing to compare. */
  read(elements: readonly unknown[], reading: Reading): V | undefined;
  /** Replaces what could not be known before every resource was read. */
  settle?(value: V, settling: Settling): V | undefined;
  compare(a: V, b: V, surroundings: Surroundings): FieldMatch;
  keys?(value: V, surroundings: KeySurroundings): readonly string[];
  /** Keys that values with an error in them share too; they join more, and are asked for by `~` before the field. */
  roughKeys?(value: V): readonly string[];
  /** Whether the value is too vague for the keys of a precise one. */
  isVague?(value: V): boolean;
  /** The value as text, for evidence; it is masked before it is shown. */
  show(value: V): string;
}
