import type { PropertyNode } from '../../definitions/compile/TypeNode.js';

/** Where an element stands within its resource: a chain upwards, of which text is made only for a finding. */
export interface ContentPlace {
  /** Undefined for an element of the resource itself. */
  readonly parent: ContentPlace | undefined;
  readonly property: PropertyNode;
  /** Index when the element repeats, else -1. */
  readonly index: number;
}

/** The place as FHIRPath relative to the resource: `value.ofType(Quantity).unit`. */
export function placeText({ parent, property, index }: ContentPlace): string {
  const name = property.element.node.name;
  const choice = property.element.choice && name.endsWith('[x]');
  const step = choice ? `${name.slice(0, -3)}.ofType(${property.typeCode})` : property.key;
  const indexed = index < 0 ? step : `${step}[${index}]`;
  return parent === undefined ? indexed : `${placeText(parent)}.${indexed}`;
}

/** The property of the resource itself under which a place stands. */
export function topProperty(place: ContentPlace): PropertyNode {
  return place.parent === undefined ? place.property : topProperty(place.parent);
}
