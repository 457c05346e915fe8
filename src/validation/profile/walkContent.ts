import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import type { BaseElement, PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import { nearestStrings } from '../../foundation/nearestStrings.js';
import { checkBindings } from './bindings.js';
import { checkCounts, checkRequired, countOf } from './cardinality.js';
import type { ExtensionPlace } from './extensions.js';
import { withExtensionDefinition } from './extensions.js';
import { checkInvariants } from './invariants.js';
import { checkPrimitive, jsonTypeOf } from './primitiveValues.js';
import { addRoots, choiceSeveral, typeNotAllowed, usableProfile } from './profiles.js';
import { checkReference } from './references.js';
import type { Item, SliceAssignment } from './slicing.js';
import { assignSlices, checkAbsentSlices } from './slicing.js';
import {
  elementArray,
  elementEmpty,
  elementJsonType,
  elementNotArray,
  elementNull,
  elementUnknown,
  extrasNotAligned,
  nestingTooDeep,
  resourceMissingType,
  resourceTypeNotAllowed,
} from './structure.js';
import { checkValue } from './values.js';
import type { Walk } from './Walk.js';
import { walkResource } from './walkResource.js';

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
  if (content === 0 && type.kind !== 'resource') walk.report(elementEmpty, { type: type.name });
  checkRequired(walk, object, type);
  for (const node of nodes) {
    checkCounts(walk, object, type, node);
    checkAbsent(walk, object, type, node);
  }
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
  if (element.repeats)
    walk.report(elementNotArray, { found: jsonTypeOf(value ?? extra) }, { child: element.node.name });
  else if (Array.isArray(value)) {
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
  const slices = slicesOf(walk, property, stated, [{ value, extra, typeCode: property.typeCode }]);
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
  const sliced = stated.some((node) => node.slicing() !== undefined);
  const slices = sliced
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
  let nodes = withTypeProfiles(walk, property, stated);
  if (property.typeCode === 'Extension') {
    nodes = withExtensionDefinition(walk, value, nodes, () => extensionPlace(walk, property, owner));
  }
  walkContent(walk, value, type, nodes);
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
  const nodes = withTypeProfiles(walk, property, stated);
  if (hasExtra) {
    if (isRecord(extra)) walkContent(walk, extra, type, nodes);
    else walk.report(elementJsonType, { expected: 'object', found: jsonTypeOf(extra), type: 'Element' });
  } else if (nodes.length > 0) {
    for (const node of nodes) {
      if (node.counted.length > 0) checkCounts(walk, {}, type, node);
      checkAbsent(walk, {}, type, node);
    }
  }
  if (value !== undefined && value !== null) checkStated(walk, value, extra, property, type, nodes);
}

/** Contained resources, and the resources of entries and parameters. */
function walkInnerResource(
  walk: Walk,
  value: JsonObject,
  property: PropertyNode,
  stated: readonly ElementNode[],
): void {
  if (!isFhirResource(value)) {
    walk.report(resourceMissingType, {});
    return;
  }
  const { frame, path } = walk;
  const profiles: string[] = [];
  for (const { types, definition } of stated) {
    if (types === undefined) continue;
    const type = types.get(value.resourceType) ?? types.get('Resource');
    if (type === undefined) {
      const allowed = [...types.keys()];
      walk.report(resourceTypeNotAllowed, { found: value.resourceType, allowed }, { profile: definition });
    } else if (type.profiles?.length === 1) profiles.push(...type.profiles);
  }
  const contained = property.element.node.name === 'contained';
  const place = entryPlace(walk);
  walk.frame = {
    resource: value,
    rootResource: contained ? frame.rootResource : value,
    entry: place?.entry ?? frame.entry,
    fullUrl: place === undefined ? frame.fullUrl : place.fullUrl,
  };
  const before = place === undefined ? undefined : path.startAt(value.resourceType);
  walkResource(walk, value, {
    profiles,
    claims: walk.settings.trial === true ? 'ignore' : 'check',
    nodes: stated,
  });
  if (before !== undefined) path.restart(before);
  walk.frame = frame;
}

/** The entry that the walk is in, when it is at `Bundle.entry[i].resource` of the outermost Bundle. */
function entryPlace(
  walk: Walk,
): { readonly entry: number; readonly fullUrl: string | undefined } | undefined {
  const { resource, entry } = walk.frame;
  const index = walk.path.entryIndex();
  if (index === undefined || entry !== undefined || resource.resourceType !== 'Bundle') return undefined;
  const entries = resource['entry'];
  const held: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const fullUrl = isRecord(held) ? held['fullUrl'] : undefined;
  return { entry: index, fullUrl: typeof fullUrl === 'string' ? fullUrl : undefined };
}

/** Everything that nodes state of a value itself: fixed values, bounds, bindings, invariants. */
function checkStated(
  walk: Walk,
  value: unknown,
  extra: unknown,
  property: PropertyNode,
  type: TypeNode,
  nodes: readonly ElementNode[],
): void {
  const base = property.element.node;
  let bound = base.binding !== undefined;
  if (base.checksValue) check(base);
  for (const node of nodes) {
    if (!node.checksValue) continue;
    check(node);
    if (node.binding !== undefined) bound = true;
  }
  for (const node of type.roots) {
    checkInvariants(walk, value, extra, type.name, node);
    if (node.binding !== undefined) bound = true;
  }
  if (bound) checkBindings(walk, value, property.typeCode, [...nodes, base, ...type.roots]);

  function check(node: ElementNode): void {
    checkValue(walk, value, property.typeCode, node);
    if (node.constraints.length > 0) checkInvariants(walk, value, extra, type.name, node);
  }
}

function childNodes(nodes: readonly ElementNode[], name: string): readonly ElementNode[] {
  let found: ElementNode[] | undefined;
  for (const node of nodes) {
    const child = node.children.get(name);
    if (child !== undefined) (found ??= []).push(child);
  }
  return found ?? none;
}

function slicesOf(
  walk: Walk,
  property: PropertyNode,
  stated: readonly ElementNode[],
  items: readonly Item[],
): SliceAssignment | undefined {
  let result: (readonly ElementNode[])[] | undefined;
  for (const node of stated) {
    const group = node.slicing();
    if (group === undefined) continue;
    const assigned = assignSlices(walk, property, node, group, items);
    result = items.map((_, index) => [...(result?.[index] ?? none), ...(assigned[index] ?? none)]);
  }
  return result;
}

function withSlices(
  stated: readonly ElementNode[],
  slices: SliceAssignment | undefined,
  index: number,
): readonly ElementNode[] {
  const added = slices?.[index];
  return added === undefined || added.length === 0 ? stated : [...added, ...stated];
}

/** The nodes with the type profiles that they and the base element ask for; reports a type that they rule out. */
function withTypeProfiles(
  walk: Walk,
  property: PropertyNode,
  stated: readonly ElementNode[],
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
    } else if (type.profiles?.length === 1) nodes = withProfile(walk, nodes, type.profiles[0]);
  }
  if (property.profiles.length === 1) nodes = withProfile(walk, nodes, property.profiles[0]);
  return nodes;
}

function withProfile(
  walk: Walk,
  nodes: readonly ElementNode[],
  url: string | undefined,
): readonly ElementNode[] {
  const profile = url === undefined ? undefined : usableProfile(walk, url);
  return profile === undefined ? nodes : addRoots(nodes, profile.roots);
}

/** Required slices of elements that are absent altogether. */
function checkAbsent(walk: Walk, object: JsonObject, type: TypeNode, node: ElementNode): void {
  for (const child of node.slicedChildren()) {
    const element = type.elements.get(child.name);
    const group = child.slicing();
    if (element !== undefined && group !== undefined && countOf(object, element) === 0) {
      checkAbsentSlices(walk, child, group);
    }
  }
}

function reportSeveral(walk: Walk, object: JsonObject, { node, properties }: BaseElement): void {
  const found = properties.map(({ key }) => key).filter((key) => object[key] !== undefined);
  walk.report(choiceSeveral, { element: node.name, found }, { child: node.name });
}

function extensionPlace(walk: Walk, property: PropertyNode, owner: TypeNode): ExtensionPlace {
  const names = [...walk.path.carrierNames()];
  for (let at: TypeNode | undefined = owner; at !== undefined;) {
    names.push(at.name);
    at = at.base === undefined ? undefined : walk.definitions.type(at.base);
  }
  return { modifier: property.key === 'modifierExtension', names };
}
