import type { FhirResource } from '../../fhir/FhirResource.js';

/** What an expression may ask of its surroundings. */
export interface ExpressionEnvironment {
  /** `%resource`: the resource that directly holds the focus. */
  readonly resource: FhirResource;
  /** `%rootResource`: its container when the resource is contained, else the resource itself. */
  readonly rootResource: FhirResource;
  /**
   * The resource that a reference points to. `undefined`: there is certainly none (a `#id` that is not contained);
   * `'out-of-scope'`: it may exist, but not in what is at hand.
   */
  resolve(reference: string): FhirResource | undefined | 'out-of-scope';
  /** Whether a resource conforms to a profile; `undefined` when that can't be told. */
  conformsTo(resource: unknown, profile: string): boolean | undefined;
  /** Whether a code, Coding or CodeableConcept is in a value set; `undefined` when that can't be told. */
  memberOf(value: unknown, valueSet: string): boolean | undefined;
}

/**
 * An invariant as a function of its focus: `undefined` is the empty result, which passes as `true` does.
 *
 * `value` is the focus as FHIR JSON. `extra` is the `_name` sibling (id, extension) when the focus is a
 * primitive, else undefined; a primitive with an `extra` only has the value `undefined` or `null`.
 *
 * @throws ExpressionUndecided when it can't be decided, such as on a reference that leaves the scope.
 */
export type CompiledExpression = (
  value: unknown,
  extra: unknown,
  environment: ExpressionEnvironment,
) => boolean | undefined;
