import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import { checkBindings } from './bindings.js';
import { checkInvariants } from './invariants.js';
import { checkValue } from './values.js';
import type { Walk } from './Walk.js';

/** Everything that nodes state of a value itself: fixed values, bounds, bindings, invariants. */
export function checkStated(
  walk: Walk,
  value: unknown,
  extra: unknown,
  property: PropertyNode,
  type: TypeNode,
  nodes: readonly ElementNode[],
): void {
  const base = property.element.node;
  let bindings = 0;
  const check = (node: ElementNode): void => {
    checkValue(walk, value, property.typeCode, node);
    checkInvariants(walk, value, extra, type.name, node);
    if (node.binding !== undefined) bindings++;
  };
  if (base.checksValue) check(base);
  for (const node of nodes) if (node.checksValue) check(node);
  for (const node of type.roots) check(node);
  if (bindings > 0) checkBindings(walk, value, property.typeCode, [...nodes, base, ...type.roots]);
}
