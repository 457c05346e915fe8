import type { BaseElement, PropertyNode, TypeNode } from '../../../definitions/compile/TypeNode.js';
import type { ElementNode, SliceGroup } from '../../../definitions/compile/ElementNode.js';
import type { PrimitiveType } from '../../../fhir/primitives.js';
import type { InForce } from './InForce.js';
import type { PlannedInvariant } from './plannedInvariants.js';
import type { PlanSource } from './PlanSource.js';
import type { ReferenceTargets } from './referenceTargets.js';
import type { TypesAsked } from './typesAsked.js';
import type { ValueChecks } from './valueChecks.js';

/**
 * Works out what must be checked where, before any data are seen: for each type, with each combination of profiles
 * that is met, once. The walk then only does what its plans say.
 */
export interface Planner extends PlanSource {
  /** Nodes in force at the start of a resource. Plans are let go, to be made anew, when there are too many. */
  start(nodes: readonly ElementNode[]): InForce;
  /** Nodes in force together. */
  inForce(nodes: readonly ElementNode[]): InForce;
  content(type: TypeNode, inForce: InForce): ContentPlan;
}

/** What must be checked of the properties of an object: what its type says, and what definitions in force add. */
export interface ContentPlan {
  readonly type: TypeNode;
  readonly inForce: InForce;
  /** True for a whole resource. */
  readonly isResource: boolean;
  /** Elements whose absence says something: those that are required, as such or in a slice. */
  readonly watched: ReadonlySet<BaseElement>;
  /** Invariants on a resource as a whole. */
  readonly invariants: readonly PlannedInvariant[];
  /** The plan for a property by its JSON name, without the underscore; undefined when the type has no such property. */
  member(key: string): MemberPlan | undefined;
}

/** What must be checked of one JSON property: how often it may be there, its slices, and each of its values. */
export interface MemberPlan {
  readonly property: PropertyNode;
  readonly repeats: boolean;
  readonly choice: boolean;
  /** True when its absence says something. */
  readonly watched: boolean;
  /** Least and most that definitions in force ask of the number of values. */
  readonly min: number;
  readonly max: number;
  /** The form of a single primitive of which nothing else is asked. */
  readonly form: PrimitiveType | undefined;
  /** The definitions in force that slice the element, each with how. */
  readonly slicings: readonly { readonly node: ElementNode; readonly group: SliceGroup }[];
  /** The plan for a value in no slice; undefined when the definitions lack its type, so that nothing is asked. */
  readonly value: ValuePlan | undefined;
  /** The plan for a value in some slices, which come before the element that they are slices of. */
  inSlices(slices: readonly ElementNode[]): ValuePlan | undefined;
}

/** What must be checked of one value of a property. */
export interface ValuePlan {
  readonly property: PropertyNode;
  /** Type of the object that has the property. */
  readonly owner: TypeNode;
  readonly type: TypeNode;
  /** What definitions state of the element, before type profiles come in. */
  readonly stated: InForce;
  /** What is asked of its type; undefined when nothing is. */
  readonly types: TypesAsked | undefined;
  readonly isExtension: boolean;
  readonly isReference: boolean;
  readonly content: ContentPlan;
  readonly checks: ValueChecks;
  /** What a Reference may point to. */
  readonly targets: readonly ReferenceTargets[];
  /** The plan for an extension with this url; undefined when its definition is not at hand. */
  extension(url: string): ExtensionPlan | undefined;
  /** This plan, with the roots of a definition in force as well that the value itself calls for. */
  withRoots(roots: readonly ElementNode[]): ValuePlan;
  /** What the roots of a profile alone ask of the value, for a trial. */
  against(roots: readonly ElementNode[]): Pick<ValuePlan, 'content' | 'checks'>;
}

/** What the definition of an extension makes of it at one place. */
export interface ExtensionPlan {
  /** The plan for its value, with the definition in force. */
  readonly value: ValuePlan;
  /** How often it may stand at one element. */
  readonly max: number;
  /** Whether it is defined as a modifier. */
  readonly modifier: boolean;
  /** Where the definition allows it, for the message. */
  readonly contexts: readonly string[];
  /** FHIRPath conditions on the element that carries it. */
  readonly contextInvariants: readonly string[];
  /** Paths of elements of which the one that carries it must be one; undefined when it may stand here. */
  readonly carriers: ReadonlySet<string> | undefined;
}
