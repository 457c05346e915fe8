import type { BaseElement, PropertyNode, TypeNode } from '../../../definitions/compile/TypeNode.js';
import type { PrimitiveType } from '../../../fhir/primitives.js';
import { createValuePlan } from './createValuePlan.js';
import type { InForce } from './InForce.js';
import type { MemberPlan, Planner, ValuePlan } from './Plan.js';

/** Plans what must be checked of a property of an object. */
export function createMemberPlan(
  property: PropertyNode,
  object: {
    readonly owner: TypeNode;
    readonly inForce: InForce;
    readonly watched: ReadonlySet<BaseElement>;
    readonly planner: Planner;
  },
): MemberPlan {
  const { owner, inForce, watched, planner } = object;
  const { element } = property;
  const nodes = inForce.nodes
    .map(({ children }) => children.get(element.node.name))
    .filter((child) => child !== undefined);
  const stated = planner.inForce(nodes);
  const slicings = nodes.flatMap((node) => {
    const group = node.slicing();
    return group === undefined ? [] : [{ node, group }];
  });
  const planFor = (inForce: InForce): ValuePlan | undefined => {
    const type = property.type();
    return type === undefined
      ? undefined
      : createValuePlan(property, { owner, type, stated: inForce, planner });
  };
  const value = planFor(stated);
  const inSlices = new Map<InForce, ValuePlan | undefined>();
  return {
    property,
    repeats: element.repeats,
    choice: element.choice,
    watched: watched.has(element),
    min: Math.max(0, ...nodes.map(({ min = 0 }) => min)),
    max: Math.min(...nodes.map(({ max = Infinity }) => max)),
    form: element.repeats || slicings.length > 0 ? undefined : onlyForm(value),
    slicings,
    value,
    inSlices(slices) {
      if (slices.length === 0) return value;
      const inForce = planner.inForce(slices).with(nodes);
      if (!inSlices.has(inForce)) inSlices.set(inForce, planFor(inForce));
      return inSlices.get(inForce);
    },
  };
}

/** The form of a primitive when nothing else is asked of it. */
function onlyForm(plan: ValuePlan | undefined): PrimitiveType | undefined {
  if (plan === undefined) return undefined;
  const { type, types, content, checks } = plan;
  return types !== undefined || content.watched.size > 0 || !checks.none ? undefined : type.primitive;
}
