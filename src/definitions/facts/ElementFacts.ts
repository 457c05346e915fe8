/** A type that an element may have, with the profiles of which one must be met. */
export interface TypeFacts {
  /** FHIR type name: `CodeableConcept`, `Reference`, `string`. */
  readonly code: string;
  /** Canonicals of type profiles; the value must meet one of them. */
  readonly profiles?: readonly string[];
  /** Canonicals that the target of a Reference or canonical must meet one of. */
  readonly targetProfiles?: readonly string[];
  readonly aggregation?: readonly ('contained' | 'referenced' | 'bundled')[];
}

/** Strength of a binding to a value set. */
export type BindingStrength = 'required' | 'extensible' | 'preferred' | 'example';

/** A binding of coded content to a value set. */
export interface BindingFacts {
  readonly strength: BindingStrength;
  /** Canonical of the value set, without version. */
  readonly valueSet: string;
  /** Value set that codes may never leave, whatever the strength. */
  readonly maxValueSet?: string;
}

/** A published invariant. */
export interface ConstraintFacts {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly expression: string;
  /** True for advice (`elementdefinition-bestpractice`) rather than a rule. */
  readonly bestPractice?: true;
}

/** What tells the slices of an element apart. */
export interface DiscriminatorFacts {
  readonly type: 'value' | 'exists' | 'pattern' | 'type' | 'profile';
  readonly path: string;
}

/** How the repetitions or types of an element are sliced. */
export interface SlicingFacts {
  readonly discriminators: readonly DiscriminatorFacts[];
  readonly rules: 'open' | 'closed' | 'openAtEnd';
  readonly ordered?: true;
}

/** A value with its FHIR type, as `fixed[x]`, `pattern[x]`, `minValue[x]` and `maxValue[x]` carry it. */
export interface TypedValue {
  readonly type: string;
  readonly value: unknown;
}

/** What one ElementDefinition states, in our own shape; what is absent is not stated. */
export interface ElementFacts {
  readonly min?: number;
  /** Absent when not stated; `'*'` when unbounded. */
  readonly max?: number | '*';
  readonly types?: readonly TypeFacts[];
  readonly contentReference?: string;
  readonly fixed?: TypedValue;
  readonly pattern?: TypedValue;
  readonly minValue?: TypedValue;
  readonly maxValue?: TypedValue;
  /** By the extension `minLength` of the specification. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly binding?: BindingFacts;
  readonly constraints?: readonly ConstraintFacts[];
  readonly slicing?: SlicingFacts;
  readonly isModifier?: true;
}
