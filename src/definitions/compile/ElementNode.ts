import type {
  BindingFacts,
  ConstraintFacts,
  DiscriminatorFacts,
  SlicingFacts,
  TypedValue,
  TypeFacts,
} from '../facts/ElementFacts.js';

/**
 * What one definition states of one element, with what it states below it. A base type and each profile have
 * trees of their own; a walk holds the nodes of all definitions in force side by side, so nothing is merged.
 */
export interface ElementNode {
  /** Canonical of the definition. */
  readonly definition: string;
  /** Id of the element in it: `Patient.identifier:bsn.system`. */
  readonly id: string;
  /** Name of the element: `identifier`, `value[x]`; the type's name at the root. */
  readonly name: string;
  readonly sliceName: string | undefined;
  readonly min: number | undefined;
  /** `Infinity` when unbounded; undefined when not stated. */
  readonly max: number | undefined;
  /** Types that are allowed, by code; undefined when not stated. */
  readonly types: ReadonlyMap<string, TypeFacts> | undefined;
  readonly fixed: TypedValue | undefined;
  readonly pattern: TypedValue | undefined;
  readonly minValue: TypedValue | undefined;
  readonly maxValue: TypedValue | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly binding: BindingFacts | undefined;
  readonly constraints: readonly ConstraintFacts[];
  /** True when something above must be held against each value, beyond cardinality and types. */
  readonly checksValue: boolean;
  /** Children by name, unsliced. */
  readonly children: ReadonlyMap<string, ElementNode>;
  /** Children that state a minimum or maximum. */
  readonly counted: readonly ElementNode[];
  /** Children of which a slice is required, so that their absence must be looked into. */
  readonly slicedChildren: () => readonly ElementNode[];
  /** How this element is sliced; undefined when it is not, or only as every extension is. */
  readonly slicing: () => SliceGroup | undefined;
}

/** The slices of an element as one definition states them, with what tells them apart. */
export interface SliceGroup {
  readonly discriminators: readonly DiscriminatorFacts[];
  readonly rules: SlicingFacts['rules'];
  readonly ordered: boolean;
  readonly slices: readonly SliceNode[];
  /** Tells the slice by a text in the value, when that is all that tells them apart. */
  readonly index: () => SliceIndex | undefined;
}

/** Slices that one text tells apart, such as the url of an extension or the system of a coding. */
export interface SliceIndex {
  /** The element that holds the text; undefined when the sliced value is the text. */
  readonly element: string | undefined;
  /** Place of the first slice that takes the text. */
  readonly byText: ReadonlyMap<string, number>;
}

/** One slice. */
export interface SliceNode {
  readonly name: string;
  /** What this definition states of the slice. */
  readonly node: ElementNode;
  /** False when the slice is only inherited: it takes part in the matching, and its owner checks it. */
  readonly own: boolean;
  /** One test per discriminator; a value belongs to the slice when all hold. */
  readonly tests: () => readonly SliceTest[];
}

/** A step of a discriminator path. */
export type DiscriminatorStep =
  | { readonly kind: 'element'; readonly name: string }
  | { readonly kind: 'extension'; readonly url: string }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'ofType'; readonly type: string };

/** What a value must be like at the end of a discriminator path. */
export type SliceTest =
  | {
      readonly kind: 'value';
      readonly steps: readonly DiscriminatorStep[];
      readonly anyOf: readonly ValueExpectation[];
    }
  | { readonly kind: 'exists'; readonly steps: readonly DiscriminatorStep[]; readonly exists: boolean }
  | { readonly kind: 'type'; readonly steps: readonly DiscriminatorStep[]; readonly types: readonly string[] }
  | {
      readonly kind: 'profile';
      readonly steps: readonly DiscriminatorStep[];
      readonly profiles: readonly string[];
    }
  /** The definition does not say what to look for. */
  | { readonly kind: 'unusable'; readonly path: string };

/** A fixed value, a pattern or a required binding, at a place that may lie above the end of the path. */
export interface ValueExpectation {
  readonly steps: readonly DiscriminatorStep[];
  readonly fixed?: TypedValue;
  readonly pattern?: TypedValue;
  readonly valueSet?: string;
}
