import type { ElementNode } from '../../../definitions/compile/ElementNode.js';
import type { PropertyNode, TypeNode } from '../../../definitions/compile/TypeNode.js';
import type { InForce } from './InForce.js';
import type { PlannedBinding } from './plannedBindings.js';
import { plannedBindings } from './plannedBindings.js';
import type { PlannedInvariant } from './plannedInvariants.js';
import { plannedInvariants } from './plannedInvariants.js';
import type { PlanSource } from './PlanSource.js';

/** What is asked of a value as a whole: fixed values and bounds, invariants, bindings. */
export interface ValueChecks {
  /** Nodes that fix the value, or set a pattern, bounds or a length. */
  readonly limits: readonly ElementNode[];
  readonly invariants: readonly PlannedInvariant[];
  readonly bindings: readonly PlannedBinding[];
  /** True when all are empty. */
  readonly none: boolean;
}

/** Gathers what the element itself, the definitions in force and the type ask of a value. */
export function valueChecks(
  property: PropertyNode,
  type: TypeNode,
  { nodes }: InForce,
  source: PlanSource,
): ValueChecks {
  const base = property.element.node;
  const all = [base, ...nodes, ...type.roots];
  const limits = all.filter(isLimit);
  const invariants = plannedInvariants(all, type.name, source);
  const bindings = plannedBindings([...nodes, base, ...type.roots], nodes, property.typeCode, source);
  return { limits, invariants, bindings, none: limits.length + invariants.length + bindings.length === 0 };
}

function isLimit({ fixed, pattern, minValue, maxValue, minLength, maxLength }: ElementNode): boolean {
  return [fixed, pattern, minValue, maxValue, minLength, maxLength].some((limit) => limit !== undefined);
}
