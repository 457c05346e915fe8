import type { ElementNode } from '../../../definitions/compile/ElementNode.js';
import type { BindingFacts } from '../../../definitions/facts/ElementFacts.js';
import type { CompiledValueSet } from '../../../definitions/valueSets/Membership.js';
import type { PlanSource } from './PlanSource.js';

/** A binding that counts at a place. */
export interface PlannedBinding extends BindingFacts {
  /** Canonical of the definition that states it. */
  readonly profile: string;
  /** Undefined when it is not at hand. */
  readonly codes: CompiledValueSet | undefined;
  /** A maximum value set limits the codes that are there; it asks none. */
  readonly allowsNoCode?: true;
}

/**
 * The bindings of nodes, the most derived first. A required binding always counts; a weaker one gives way to a
 * definition in force that binds, fixes or patterns the code itself.
 */
export function plannedBindings(
  nodes: readonly ElementNode[],
  inForce: readonly ElementNode[],
  typeCode: string,
  { definitions }: PlanSource,
): readonly PlannedBinding[] {
  const bound = nodes.filter(({ binding, checksValue }) => binding !== undefined && checksValue);
  if (!bindableTypes.has(typeCode) && definitions.type(typeCode)?.base !== 'Quantity') return [];
  const isStated = inForce.some(statesCode);
  return bound.flatMap(({ binding, definition: profile }, index): readonly PlannedBinding[] => {
    if (binding === undefined) return [];
    const { strength, valueSet, maxValueSet } = binding;
    const givesWay =
      strength !== 'required' &&
      (isStated ||
        bound.slice(0, index).some((by) => definitions.derivesFrom(by.definition, profile) !== false));
    const own = { ...binding, profile, codes: definitions.valueSet(valueSet) };
    const counts = strength !== 'example' && !givesWay ? [own] : [];
    if (maxValueSet === undefined) return counts;
    const codes = definitions.valueSet(maxValueSet);
    return [...counts, { strength: 'required', valueSet: maxValueSet, profile, codes, allowsNoCode: true }];
  });
}

/** Whether a definition says which code to use, on the element or on the code in it, in a slice or not. */
function statesCode(node: ElementNode): boolean {
  if (node.fixed !== undefined || node.pattern !== undefined) return true;
  const slices = node.slicing()?.slices.map((slice) => slice.node) ?? [];
  const inside = ['coding', 'code']
    .map((name) => node.children.get(name))
    .filter((child) => child !== undefined);
  return [...slices, ...inside].some(statesCode);
}

/** Types that carry a code. Published profiles also bind others, such as an extension as a whole; that says nothing. */
const bindableTypes: ReadonlySet<string> = new Set([
  'code',
  'Coding',
  'CodeableConcept',
  'Quantity',
  'string',
  'uri',
  'url',
  'canonical',
  'oid',
  'id',
]);
