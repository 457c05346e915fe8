import { list } from './lists.js';
import type { Raw } from './Raw.js';

/** A child or descendant: its value, the id and extensions of a primitive, and the JSON name that it stands under. */
export type RawNode = readonly [value: Raw | undefined, extra: Raw | undefined, key: string];

/** The children of an element. */
export function childrenOf(value: Raw | undefined, extra: Raw | undefined): readonly RawNode[] {
  const nodes: RawNode[] = [];
  addChildren(nodes, value);
  addChildren(nodes, extra);
  return nodes;
}

/** All that is below an element, layer by layer: no recursion, since hostile data nests deep. */
export function descendantsOf(value: Raw | undefined, extra: Raw | undefined): readonly RawNode[] {
  const nodes: RawNode[] = [];
  addChildren(nodes, value);
  addChildren(nodes, extra);
  // The list grows while it is read: each node adds its own children at the end.
  for (const [child, itsExtra] of nodes) {
    addChildren(nodes, child);
    addChildren(nodes, itsExtra);
  }
  return nodes;
}

function addChildren(nodes: RawNode[], parent: Raw | undefined): void {
  if (typeof parent !== 'object' || (parent as unknown) === null || Array.isArray(parent)) return;
  for (const key in parent) {
    if (key === 'resourceType') continue;
    const value = parent[key];
    if (key.startsWith('_')) {
      if (!(key.slice(1) in parent))
        for (const extra of list(value)) addNode(nodes, undefined, extra, key.slice(1));
      continue;
    }
    const extras = parent[`_${key}`];
    if (!Array.isArray(value)) {
      addNode(nodes, value, extras, key);
      continue;
    }
    const length = Array.isArray(extras) ? Math.max(value.length, extras.length) : value.length;
    for (let index = 0; index < length; index++) {
      const extra = Array.isArray(extras) ? (extras as readonly (Raw | undefined)[])[index] : undefined;
      addNode(nodes, (value as readonly (Raw | undefined)[])[index], extra, key);
    }
  }
}

function addNode(nodes: RawNode[], value: Raw | undefined, extra: Raw | undefined, key: string): void {
  if ((value ?? extra ?? undefined) !== undefined) nodes.push([value ?? undefined, extra ?? undefined, key]);
}

/**
 * `children().count() > id.count()`: whether an element holds anything but its id. This is what `ele-1` asks of
 * every element of every resource, so it looks no further than the first property that counts.
 */
export function hasChildBesidesId(value: Raw | undefined, extra: Raw | undefined): boolean {
  return holdsMoreThanId(value) || (extra !== undefined && holdsMoreThanId(extra));
}

function holdsMoreThanId(parent: Raw | undefined): boolean {
  if (typeof parent !== 'object' || (parent as unknown) === null) return false;
  for (const key in parent) {
    if (key === 'id' || key === '_id' || key === 'resourceType') continue;
    const child = parent[key];
    if (child !== undefined && (child as unknown) !== null && !(Array.isArray(child) && child.length === 0)) {
      return true;
    }
  }
  return false;
}

/** Whether a value is a primitive with a value. */
export function isPrimitive(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}
