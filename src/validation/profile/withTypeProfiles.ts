import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { PropertyNode } from '../../definitions/compile/TypeNode.js';
import { addRoots, noTypeProfileMet, typeNotAllowed, usableProfile } from './profiles.js';
import type { Walk } from './Walk.js';

/** The nodes with the type profiles that they and the base element ask for; reports a type that they rule out. */
export function withTypeProfiles(
  walk: Walk,
  property: PropertyNode,
  stated: readonly ElementNode[],
  meets: (roots: readonly ElementNode[]) => boolean,
): readonly ElementNode[] {
  const { typeCode } = property;
  let nodes = stated;
  for (const node of stated) {
    if (node.types === undefined) continue;
    const type = node.types.get(typeCode);
    if (type === undefined) {
      walk.report(
        typeNotAllowed,
        { found: typeCode, allowed: [...node.types.keys()] },
        { profile: node.definition },
      );
    } else nodes = withOneOf(walk, nodes, type.profiles, node.definition, meets);
  }
  return property.profiles.length === 0
    ? nodes
    : withOneOf(walk, nodes, property.profiles, property.element.node.definition, meets);
}

/** One type profile is in force as any other; of several the value must meet one, which is tried. */
function withOneOf(
  walk: Walk,
  nodes: readonly ElementNode[],
  urls: readonly string[] | undefined,
  definition: string,
  meets: (roots: readonly ElementNode[]) => boolean,
): readonly ElementNode[] {
  if (urls === undefined || urls.length === 0) return nodes;
  const profiles = urls.map((url) => usableProfile(walk, url)).filter((profile) => profile !== undefined);
  const [first] = profiles;
  if (urls.length === 1) return first === undefined ? nodes : addRoots(nodes, first.roots);
  const undecided = profiles.length < urls.length;
  if (!undecided && !profiles.some(({ roots }) => meets(roots))) {
    walk.report(noTypeProfileMet, { allowed: urls }, { profile: definition });
  }
  return nodes;
}
