import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { BaseElement, PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import { countOf } from './cardinality.js';
import type { Item, SliceAssignment } from './slicing.js';
import { assignSlices, checkAbsentSlices } from './slicing.js';
import type { Walk } from './Walk.js';

const none: readonly ElementNode[] = [];

/** For each item the slices of all nodes that it belongs to. */
export function slicesOf(
  walk: Walk,
  property: PropertyNode,
  stated: readonly ElementNode[],
  items: readonly Item[],
): SliceAssignment | undefined {
  let result: (readonly ElementNode[])[] | undefined;
  for (const node of stated) {
    const group = node.slicing();
    if (group === undefined) continue;
    const assigned = assignSlices(walk, property, node, group, items);
    result = items.map((_, index) => [...(result?.[index] ?? none), ...(assigned[index] ?? none)]);
  }
  return result;
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
