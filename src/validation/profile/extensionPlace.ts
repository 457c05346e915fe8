import type { PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import type { ExtensionPlace } from './extensions.js';
import type { Walk } from './Walk.js';

/** Where the extension stands that the walk is at; `owner` is the type of the element that carries it. */
export function extensionPlace(walk: Walk, property: PropertyNode, owner: TypeNode): ExtensionPlace {
  const types: string[] = [];
  for (let at: TypeNode | undefined = owner; at !== undefined;) {
    types.push(at.name);
    at = at.base === undefined ? undefined : walk.definitions.type(at.base);
  }
  return { modifier: property.key === 'modifierExtension', types, paths: () => walk.path.carrierNames() };
}
