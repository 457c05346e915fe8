import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { BaseElement, TypeNode } from '../../definitions/compile/TypeNode.js';
import { countOf } from './cardinality.js';
import type { MemberPlan } from './plan/Plan.js';
import type { Item, SliceAssignment } from './slicing.js';
import { assignSlices, checkAbsentSlices } from './slicing.js';
import type { Walk } from './Walk.js';

/** For each item the slices that it belongs to, of all definitions that slice the element. */
export function slicesOf(
  walk: Walk,
  { property, slicings }: MemberPlan,
  items: readonly Item[],
): SliceAssignment {
  const [first, ...others] = slicings.map(({ node, group }) =>
    assignSlices(walk, property, node, group, items),
  );
  if (others.length === 0) return first ?? [];
  return items.map((_, index) => [first, ...others].flatMap((assigned) => assigned?.[index] ?? []));
}

/** Required slices of elements that are absent altogether, unless the absence itself is reported. */
export function checkAbsent(
  walk: Walk,
  object: Readonly<Record<string, unknown>>,
  type: TypeNode,
  nodes: readonly ElementNode[],
): void {
  for (const node of nodes) {
    for (const child of node.slicedChildren()) {
      const element = type.elements.get(child.name);
      const group = child.slicing();
      if (element === undefined || group === undefined || countOf(object, element) > 0) continue;
      if (!isRequired(element, nodes)) checkAbsentSlices(walk, child, group);
    }
  }
}

function isRequired({ min, node }: BaseElement, nodes: readonly ElementNode[]): boolean {
  return min > 0 || nodes.some(({ children }) => (children.get(node.name)?.min ?? 0) > 0);
}
