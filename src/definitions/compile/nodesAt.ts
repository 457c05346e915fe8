import type { CompiledProfile } from './CompiledProfile.js';
import type { ElementNode } from './ElementNode.js';

/** Finds compiled profiles by canonical. */
export interface ProfileLookup {
  profile(url: string): CompiledProfile | undefined;
}

/** One part of an element id. */
export interface Segment {
  readonly name: string;
  readonly slice: string | undefined;
}

/** The parts of an id below the type: `identifier:bsn.system`. */
export function segmentsOf(id: string): readonly Segment[] {
  if (id === '') return [];
  return id.split('.').map((part) => {
    const colon = part.indexOf(':');
    return colon < 0
      ? { name: part, slice: undefined }
      : { name: part.slice(0, colon), slice: part.slice(colon + 1) };
  });
}

/**
 * All nodes that state something of an element, following the trees of several definitions at once and the
 * type profiles on the way. At each level come first the slice itself, then the element that it is a slice of.
 */
export function nodesAt(
  roots: readonly ElementNode[],
  segments: readonly Segment[],
  lookup: ProfileLookup,
): readonly ElementNode[] {
  let current: readonly ElementNode[] = roots;
  for (const { name, slice } of segments) {
    const slices: ElementNode[] = [];
    const elements: ElementNode[] = [];
    for (const node of withTypeProfiles(current, lookup)) {
      const child = node.children.get(name);
      if (child === undefined) continue;
      const own =
        slice === undefined ? undefined : child.slicing()?.slices.find((each) => each.name === slice);
      if (own !== undefined) slices.push(own.node);
      elements.push(child);
    }
    current = [...new Set([...slices, ...elements])];
  }
  return current;
}

/** The nodes with the roots of the type profiles that they ask for. */
export function withTypeProfiles(
  nodes: readonly ElementNode[],
  lookup: ProfileLookup,
): readonly ElementNode[] {
  const result = new Set(nodes);
  for (const node of nodes) {
    for (const type of node.types?.values() ?? []) {
      if (type.profiles?.length !== 1) continue;
      for (const root of lookup.profile(type.profiles[0] ?? '')?.roots ?? []) result.add(root);
    }
  }
  return [...result];
}
