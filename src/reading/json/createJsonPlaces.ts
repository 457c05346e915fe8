import { elementPathSteps } from '../../fhir/elementPathSteps.js';
import type { ElementPathStep } from '../../fhir/elementPathSteps.js';
import type { LineIndex } from '../../foundation/createLineIndex.js';
import type { PathStart, Places } from '../Places.js';
import { endOfNumber } from './surveyJson.js';
import type { JsonNode } from './JsonNode.js';
import { itemOf, jsonNode, memberNames, memberOf } from './JsonNode.js';

/** How a text holds its resources. */
export interface JsonLayout {
  readonly text: string;
  readonly lines: LineIndex;
  /** Offset of the value that is, or holds, the resource with an index; undefined when there is none. */
  readonly offsetOf: (resource: number) => number | undefined;
  /** Index of the resource that is meant when none is named. */
  readonly first: number;
}

/** Finds places in JSON. Each object and array is looked through when a path first leads into it. */
export function createJsonPlaces({ text, lines, offsetOf, first }: JsonLayout): Places {
  const roots = new Map<number, JsonNode | undefined>();
  const rootOf = (resource: number): JsonNode | undefined => {
    if (!roots.has(resource)) {
      const offset = offsetOf(resource);
      roots.set(resource, offset === undefined ? undefined : jsonNode(text, offset, offset));
    }
    return roots.get(resource);
  };
  const find = (path: string, { resource = first, entry }: PathStart = {}): Found | undefined => {
    let root = rootOf(resource);
    if (root === undefined) return undefined;
    if (entry !== undefined) {
      const entries = memberOf(text, root, 'entry');
      const item = entries === undefined ? undefined : itemOf(text, entries, entry);
      const inEntry = item === undefined ? undefined : memberOf(text, item, 'resource');
      if (inEntry === undefined) {
        const nearest = item ?? entries ?? root;
        return { node: nearest, offset: nearest.at, exact: false };
      }
      root = inEntry;
    }
    return follow(text, root, elementPathSteps(path).slice(1));
  };
  return {
    placeOf: (path, start) => {
      const found = find(path, start);
      if (found === undefined) return undefined;
      const { offset, exact } = found;
      return { ...lines.positionAt(offset), offset, exact };
    },
    literalOf: (path, start) => {
      const found = find(path, start);
      if (found?.exact !== true) return undefined;
      const { value } = found.node;
      const literal = text.slice(value, endOfNumber(text, value));
      return /\d/.test(literal) ? literal : undefined;
    },
    positionAt: (offset) => lines.positionAt(offset),
  };
}

interface Found {
  readonly node: JsonNode;
  /** Of the node's name; a resource stands where it starts. */
  readonly offset: number;
  /** False when steps remain that lead nowhere. */
  readonly exact: boolean;
}

/** A value and its twin with id and extensions, which JSON writes apart: `birthDate` and `_birthDate`. */
interface Pair {
  readonly value: JsonNode | undefined;
  readonly extra: JsonNode | undefined;
}

function follow(text: string, root: JsonNode, steps: readonly ElementPathStep[]): Found {
  let at: Pair = { value: root, extra: undefined };
  let last = root;
  let offset = root.value;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    if (step === undefined || step.kind === 'type') continue;
    const next = steps[index + 1];
    const typed = step.kind === 'element' && next?.kind === 'type' ? next.type : undefined;
    at = step.kind === 'index' ? repetition(text, at, step.index) : child(text, at, step.name, typed);
    const found = at.value ?? at.extra;
    if (found === undefined) return { node: last, offset, exact: false };
    last = found;
    offset = found.at;
  }
  return { node: last, offset, exact: true };
}

function repetition(text: string, { value, extra }: Pair, index: number): Pair {
  const item = (node: JsonNode | undefined): JsonNode | undefined => {
    if (node === undefined) return undefined;
    if (text.charAt(node.value) === '[') return itemOf(text, node, index);
    // What should be an array but is not has one repetition.
    return index === 0 ? node : undefined;
  };
  return { value: item(value), extra: item(extra) };
}

function child(text: string, parent: Pair, name: string, type: string | undefined): Pair {
  for (const holder of [parent.value, parent.extra]) {
    if (holder === undefined) continue;
    const object = text.charAt(holder.value) === '[' ? itemOf(text, holder, 0) : holder;
    if (object === undefined) continue;
    const key = keyOf(text, object, name, type);
    if (key === undefined) continue;
    return { value: memberOf(text, object, key), extra: memberOf(text, object, `_${key}`) };
  }
  return { value: undefined, extra: undefined };
}

/** The property that holds an element: its name, or for a choice its name and type. */
function keyOf(text: string, object: JsonNode, name: string, type: string | undefined): string | undefined {
  const has = (key: string) =>
    memberOf(text, object, key) !== undefined || memberOf(text, object, `_${key}`) !== undefined;
  if (has(name)) return name;
  if (type !== undefined) {
    const key = name + type.charAt(0).toUpperCase() + type.slice(1);
    return has(key) ? key : undefined;
  }
  for (const member of memberNames(text, object)) {
    const key = member.startsWith('_') ? member.slice(1) : member;
    if (key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))) return key;
  }
  return undefined;
}
