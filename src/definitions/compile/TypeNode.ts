import type { PrimitiveType } from '../../fhir/primitives.js';
import type { ElementNode } from './ElementNode.js';

/** A type of the specification, ready to walk: a resource, a data type, or the content of a backbone element. */
export interface TypeNode {
  /** FHIR name, or for a backbone element its path: `Patient`, `Quantity`, `code`, `Patient.contact`. */
  readonly name: string;
  /** Canonical of the definition that it comes from. */
  readonly definition: string;
  readonly kind: 'resource' | 'complex' | 'primitive';
  readonly abstract: boolean;
  /** Name of the type that it specialises; undefined at the top. */
  readonly base: string | undefined;
  /** Present for a primitive type. */
  readonly primitive: PrimitiveType | undefined;
  /** Elements by name (`value[x]` for a choice), in the order of the specification. */
  readonly elements: ReadonlyMap<string, BaseElement>;
  /** Properties by JSON name (`valueQuantity`), without those that start with an underscore. */
  readonly properties: ReadonlyMap<string, PropertyNode>;
  /** Elements that must be present. */
  readonly required: readonly BaseElement[];
  /** What the type and those it specialises state of a value of the type as a whole. */
  readonly roots: readonly ElementNode[];
}

/** An element of a base type with the ways in which JSON writes it. */
export interface BaseElement {
  readonly node: ElementNode;
  readonly min: number;
  readonly max: number;
  /** True when JSON writes an array. */
  readonly repeats: boolean;
  readonly choice: boolean;
  readonly properties: readonly PropertyNode[];
}

/** One JSON property of a type: an element with one of its types. */
export interface PropertyNode {
  readonly key: string;
  /** Name of the sibling with id and extensions of a primitive: `_status`. */
  readonly extraKey: string;
  readonly element: BaseElement;
  /** Type code as the element states it: `Age` for `onsetAge`, though STU3 makes Age a profile on Quantity. */
  readonly typeCode: string;
  /** The type of the value; undefined when the definitions lack it. */
  readonly type: () => TypeNode | undefined;
  /** Profiles that the type itself stands for (Age on Quantity in STU3) or that the element asks for. */
  readonly profiles: readonly string[];
}
