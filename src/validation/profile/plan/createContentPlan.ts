import type { BaseElement, TypeNode } from '../../../definitions/compile/TypeNode.js';
import { createMemberPlan } from './createMemberPlan.js';
import type { InForce } from './InForce.js';
import type { ContentPlan, MemberPlan, Planner } from './Plan.js';
import { plannedInvariants } from './plannedInvariants.js';

/** Plans what must be checked of an object of a type; its properties are planned when they are first met. */
export function createContentPlan(type: TypeNode, inForce: InForce, planner: Planner): ContentPlan {
  const members = new Map<string, MemberPlan>();
  const isResource = type.kind === 'resource';
  const watched = watchedElements(type, inForce);
  return {
    type,
    inForce,
    isResource,
    watched,
    invariants: isResource ? plannedInvariants([...type.roots, ...inForce.nodes], type.name, planner) : [],
    member(key) {
      const known = members.get(key);
      if (known !== undefined) return known;
      const property = type.properties.get(key);
      if (property === undefined) return undefined;
      const member = createMemberPlan(property, { owner: type, inForce, watched, planner });
      members.set(key, member);
      return member;
    },
  };
}

function watchedElements(type: TypeNode, { nodes }: InForce): ReadonlySet<BaseElement> {
  const watched = new Set(type.required);
  for (const node of nodes) {
    const required = node.counted.filter(({ min = 0 }) => min > 0);
    for (const { name } of [...required, ...node.slicedChildren()]) {
      const element = type.elements.get(name);
      if (element !== undefined) watched.add(element);
    }
  }
  return watched;
}
