import type { TypeNode } from './TypeNode.js';

/**
 * Whether XML writes a property of a type as an attribute, so that it can have no id or extensions of its own: the `id`
 * of every element and the `url` of an extension. The id of a resource is an element.
 */
export function isAttribute(name: string, type: TypeNode): boolean {
  return name === 'id' ? type.kind !== 'resource' : name === 'url' && type.name === 'Extension';
}
