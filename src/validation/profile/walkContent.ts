import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { BaseElement, PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import { isRecord } from '../../foundation/isRecord.js';
import { nearestStrings } from '../../foundation/nearestStrings.js';
import { checkCounts, checkRequired } from './cardinality.js';
import { checkStated } from './checkStated.js';
import { extensionPlace } from './extensionPlace.js';
import { withExtensionDefinition } from './extensions.js';
import { checkPrimitive, jsonTypeOf } from './primitiveValues.js';
import { choiceSeveral } from './profiles.js';
import { checkReference } from './references.js';
import { checkAbsent, isSliced, slicesOf, withSlices } from './slicesOf.js';
import {
  elementArray,
  elementEmpty,
  elementJsonType,
  elementNotArray,
  elementNull,
  elementUnknown,
  extrasNotAligned,
  nestingTooDeep,
} from './structure.js';
import { Walk } from './Walk.js';
import { walkInnerResource } from './walkInnerResource.js';
import { withTypeProfiles } from './withTypeProfiles.js';

type JsonObject = Readonly<Record<string, unknown>>;

const none: readonly ElementNode[] = [];

/**
 * Walks the properties of an object: what the type knows of each, and what the nodes in force ask of it.
 * One pass over the data, whatever the number of profiles.
 */
export function walkContent(
  walk: Walk,
  object: JsonObject,
  type: TypeNode,
  nodes: readonly ElementNode[],
): void {
  if (walk.path.depth > walk.settings.limits.depth) {
    walk.report(nestingTooDeep, { limit: walk.settings.limits.depth });
    return;
  }
  let content = 0;
  let choices: BaseElement[] | undefined;
  for (const key in object) {
    if (key === 'resourceType' && type.kind === 'resource') continue;
    if (key !== 'id') content++;
    const property = type.properties.get(key);
    if (property !== undefined) {
      const { element } = property;
      if (element.choice) {
        if (choices?.includes(element) === true) reportSeveral(walk, object, element);
        else (choices ??= []).push(element);
      }
      walkProperty(walk, object, property, type, nodes);
    } else walkOther(walk, object, key, type, nodes);
  }
  if (content === 0 && type.kind !== 'resource') {
    walk.report(elementEmpty, { type: type.name });
    return;
  }
  checkRequired(walk, object, type);
  for (const node of nodes) checkCounts(walk, object, type, node);
  checkAbsent(walk, object, type, nodes);
}

/** A key that is no property: the `_name` of a primitive, or unknown. */
function walkOther(
  walk: Walk,
  object: JsonObject,
  key: string,
  type: TypeNode,
  nodes: readonly ElementNode[],
): void {
  const property = key.startsWith('_') ? type.properties.get(key.slice(1)) : undefined;
  if (property === undefined || property.type()?.kind !== 'primitive') {
    const nearest = nearestStrings(key, type.properties.keys(), 1)[0];
    walk.report(
      elementUnknown,
      { name: key.slice(0, 80), type: type.name, nearest },
      { child: key.slice(0, 80) },
    );
  } else if (object[property.key] === undefined) walkProperty(walk, object, property, type, nodes);
}

/** An element with all its values in one of its types. */
function walkProperty(
  walk: Walk,
  object: JsonObject,
  property: PropertyNode,
  type: TypeNode,
  nodes: readonly ElementNode[],
): void {
  const { element } = property;
  const stated = nodes.length === 0 ? none : childNodes(nodes, element.node.name);
  const value = object[property.key];
  const extra = object[property.extraKey];
  if (element.repeats && Array.isArray(value ?? extra)) {
    walkItems(walk, property, type, stated, value, extra);
    return;
  }
  if (element.repeats) {
    const found = value === undefined ? extra : value;
    if (found !== null)
      walk.report(elementNotArray, { found: jsonTypeOf(found) }, { child: element.node.name });
  } else if (Array.isArray(value)) {
    walk.report(elementArray, { count: value.length }, { child: element.node.name });
    for (const item of value as readonly unknown[]) walkOne(walk, property, type, stated, item, undefined);
    return;
  }
  walkOne(walk, property, type, stated, value, extra);
}

function walkOne(
  walk: Walk,
  property: PropertyNode,
  type: TypeNode,
  stated: readonly ElementNode[],
  value: unknown,
  extra: unknown,
): void {
  const slices = isSliced(stated)
    ? slicesOf(walk, property, stated, [{ value, extra, typeCode: property.typeCode }])
    : undefined;
  walk.path.enter(property, -1);
  walkValue(walk, value, extra, property, type, withSlices(stated, slices, 0));
  walk.path.leave();
}

/** The values of a repeating element; `_name` keeps step with `name`. */
function walkItems(
  walk: Walk,
  property: PropertyNode,
  type: TypeNode,
  stated: readonly ElementNode[],
  value: unknown,
  extra: unknown,
): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const extras: readonly unknown[] = Array.isArray(extra) ? extra : [];
  if (values.length === 0 && extras.length === 0) {
    walk.report(elementEmpty, { type: 'array' }, { child: property.element.node.name });
    return;
  }
  if (extras.length > 0 && value !== undefined && values.length !== extras.length) {
    walk.report(
      extrasNotAligned,
      { values: values.length, extras: extras.length },
      { child: property.element.node.name },
    );
  }
  const count = Math.max(values.length, extras.length);
  const slices = isSliced(stated)
    ? slicesOf(
        walk,
        property,
        stated,
        Array.from({ length: count }, (_, index) => ({
          value: values[index],
          extra: extras[index],
          typeCode: property.typeCode,
        })),
      )
    : undefined;
  for (let index = 0; index < count; index++) {
    walk.path.enter(property, index);
    walkValue(walk, values[index], extras[index], property, type, withSlices(stated, slices, index));
    walk.path.leave();
  }
}

/** One value: its type, and everything that is stated of it. */
function walkValue(
  walk: Walk,
  value: unknown,
  extra: unknown,
  property: PropertyNode,
  owner: TypeNode,
  stated: readonly ElementNode[],
): void {
  const type = property.type();
  if (type === undefined) return;
  if (type.kind === 'primitive') {
    walkPrimitive(walk, value, extra, property, type, stated);
    return;
  }
  if (value === null) {
    walk.report(elementNull, {});
    return;
  }
  if (!isRecord(value)) {
    walk.report(elementJsonType, { expected: 'object', found: jsonTypeOf(value), type: property.typeCode });
    return;
  }
  if (type.kind === 'resource') {
    walkInnerResource(walk, value, property, stated);
    return;
  }
  let nodes = withTypeProfiles(walk, property, stated, (roots) => meets(walk, value, property, type, roots));
  if (property.typeCode === 'Extension') {
    nodes = withExtensionDefinition(walk, value, nodes, () => extensionPlace(walk, property, owner));
  }
  const { malformed } = walk;
  walkContent(walk, value, type, nodes);
  // What is stated of a value as a whole can't be held against one whose parts are not of their types.
  if (walk.malformed > malformed) return;
  checkStated(walk, value, undefined, property, type, nodes);
  if (property.typeCode === 'Reference') checkReference(walk, value, [...nodes, property.element.node]);
}

function walkPrimitive(
  walk: Walk,
  value: unknown,
  extra: unknown,
  property: PropertyNode,
  type: TypeNode,
  stated: readonly ElementNode[],
): void {
  const { primitive } = type;
  if (primitive === undefined) return;
  const hasExtra = extra !== undefined && extra !== null;
  if (value === undefined || value === null) {
    if (!hasExtra) walk.report(elementNull, {});
  } else if (!checkPrimitive(walk, value, property.typeCode, primitive)) return;
  const nodes = withTypeProfiles(walk, property, stated, () => true);
  if (hasExtra) {
    if (isRecord(extra)) walkContent(walk, extra, type, nodes);
    else walk.report(elementJsonType, { expected: 'object', found: jsonTypeOf(extra), type: 'Element' });
  } else if (nodes.length > 0) {
    for (const node of nodes) if (node.counted.length > 0) checkCounts(walk, {}, type, node);
    checkAbsent(walk, {}, type, nodes);
  }
  if (value !== undefined && value !== null) checkStated(walk, value, extra, property, type, nodes);
}

function childNodes(nodes: readonly ElementNode[], name: string): readonly ElementNode[] {
  let found: ElementNode[] | undefined;
  for (const node of nodes) {
    const child = node.children.get(name);
    if (child !== undefined) (found ??= []).push(child);
  }
  return found ?? none;
}

function reportSeveral(walk: Walk, object: JsonObject, { node, properties }: BaseElement): void {
  const found = properties.map(({ key }) => key).filter((key) => object[key] !== undefined);
  walk.report(choiceSeveral, { element: node.name, found }, { child: node.name });
}

/** A trial of a value against the roots of a type profile. */
function meets(
  walk: Walk,
  value: JsonObject,
  property: PropertyNode,
  type: TypeNode,
  roots: readonly ElementNode[],
): boolean {
  const trial = new Walk({ ...walk.settings, trial: true }, walk.frame);
  walkContent(trial, value, type, roots);
  checkStated(trial, value, undefined, property, type, roots);
  return !trial.failed;
}
