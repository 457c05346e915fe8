import { pairs } from './lists.js';
import type { Raw } from './Raw.js';

/** A child or descendant of an element. */
export interface RawNode {
  readonly value: Raw | undefined;
  /** The id and extensions of a primitive. */
  readonly extra: Raw | undefined;
  /** The JSON name that it stands under. */
  readonly key: string;
}

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
  for (const node of nodes) {
    addChildren(nodes, node.value);
    addChildren(nodes, node.extra);
  }
  return nodes;
}

function addChildren(nodes: RawNode[], parent: Raw | undefined): void {
  if (typeof parent !== 'object' || (parent as unknown) === null || Array.isArray(parent)) return;
  const extended = hasExtras(parent);
  for (const key in parent) {
    if (key === 'resourceType' || isExtra(key)) continue;
    addItems(nodes, parent[key], extended ? parent[`_${key}`] : undefined, key);
  }
  if (!extended) return;
  for (const key in parent) {
    const name = key.slice(1);
    if (isExtra(key) && !Object.hasOwn(parent, name)) addItems(nodes, undefined, parent[key], name);
  }
}

/** Few objects have any `_name`, and for the others none need be looked up. */
function hasExtras(parent: Raw): boolean {
  for (const key in parent) if (isExtra(key)) return true;
  return false;
}

function isExtra(key: string): boolean {
  return key.charCodeAt(0) === underscore;
}

const underscore = 95;

function addItems(nodes: RawNode[], values: Raw | undefined, extras: Raw | undefined, key: string): void {
  if (extras === undefined) {
    if (!Array.isArray(values)) addNode(nodes, values, undefined, key);
    else for (const value of values as readonly Raw[]) addNode(nodes, value, undefined, key);
  } else if (Array.isArray(values) || Array.isArray(extras)) {
    for (const [value, extra] of pairs(values, extras)) addNode(nodes, value, extra, key);
  } else addNode(nodes, values, extras, key);
}

function addNode(nodes: RawNode[], value: Raw | undefined, extra: Raw | undefined, key: string): void {
  if ((value ?? extra ?? undefined) === undefined) return;
  nodes.push({ value: value ?? undefined, extra: extra ?? undefined, key });
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
