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
  let bound: ElementNode[] | undefined;
  const check = (node: ElementNode): void => {
    checkValue(walk, value, property.typeCode, node);
    checkInvariants(walk, value, extra, type.name, node);
  };
  if (base.checksValue) check(base);
  for (const node of nodes) {
    if (!node.checksValue) continue;
    check(node);
    if (node.binding !== undefined) (bound ??= []).push(node);
  }
  if (base.binding !== undefined) (bound ??= []).push(base);
  for (const node of type.roots) {
    check(node);
    if (node.binding !== undefined) (bound ??= []).push(node);
  }
  if (bound !== undefined) checkBindings(walk, value, property.typeCode, bound, nodes);
}
