import type { ElementNode } from '../../definitions/compile/ElementNode.js';
import { isAttribute } from '../../definitions/compile/isAttribute.js';
import type { BaseElement } from '../../definitions/compile/TypeNode.js';
import { maskName } from '../../finding/maskName.js';
import { primitiveProblem } from '../../fhir/primitives.js';
import { isRecord } from '../../foundation/isRecord.js';
import { nearestStrings } from '../../foundation/nearestStrings.js';
import { occurrences } from './cardinality.js';
import { checkPresence } from './checkPresence.js';
import { checkStated } from './checkStated.js';
import { checkTypes } from './checkTypes.js';
import { checkExtensionCounts, withExtensionDefinition } from './extensions.js';
import type { ContentPlan, MemberPlan, ValuePlan } from './plan/Plan.js';
import { checkPrimitive, jsonTypeOf } from './primitiveValues.js';
import { choiceSeveral } from './profiles.js';
import { checkAttachment } from './attachments.js';
import { checkElementId } from './ids.js';
import { checkReference } from './references.js';
import { slicesOf } from './slicesOf.js';
import type { Item } from './slicing.js';
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

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Walks the properties of an object by its plan: one pass over the data, whatever the number of profiles. What is
 * absent or there too often is only counted; who asks what is looked up when the numbers are not right.
 */
export function walkContent(walk: Walk, object: JsonObject, plan: ContentPlan): void {
  if (walk.path.depth > walk.settings.limits.depth) {
    walk.report(nestingTooDeep, { limit: walk.settings.limits.depth });
    return;
  }
  const { carrier } = walk;
  walk.carrier = object;
  const extended = hasExtras(object);
  let content = 0;
  let watched = 0;
  let asExpected = true;
  let choices: BaseElement[] | undefined;
  for (const key in object) {
    const member = plan.member(key);
    if (member === undefined) {
      if (key === 'resourceType' && plan.isResource) continue;
      content++;
      const alone = walkOther(walk, object, key, plan);
      if (alone) asExpected = false;
      continue;
    }
    const value = object[key];
    if (key !== 'id') content++;
    else if (!plan.isResource) checkElementId(walk, value, plan.type);
    const extra = extended ? object[member.property.extraKey] : undefined;
    if (member.choice) {
      const { element } = member.property;
      if (choices?.includes(element) === true) {
        reportSeveral(walk, object, element);
        asExpected = false;
      } else (choices ??= []).push(element);
    }
    const count = occurrences(value, extra);
    if (count < member.min || count > member.max) asExpected = false;
    if (member.watched && count > 0) watched++;
    if (
      member.form !== undefined &&
      extra === undefined &&
      primitiveProblem(member.form, value) === undefined
    )
      continue;
    walkMember(walk, member, value, extra);
  }
  walk.carrier = carrier;
  if (content === 0 && !plan.isResource) walk.report(elementEmpty, { type: plan.type.name });
  else if (!asExpected || watched < plan.watched.size) checkPresence(walk, object, plan);
}

/** Few objects have any `_name`, and in the others none need be looked up. */
function hasExtras(object: JsonObject): boolean {
  for (const key in object) if (key.charCodeAt(0) === underscore) return true;
  return false;
}

const underscore = 95;

/** A key that is no property: the `_name` of a primitive, or unknown. True when the `_name` stands alone. */
function walkOther(walk: Walk, object: JsonObject, key: string, plan: ContentPlan): boolean {
  const member = key.charCodeAt(0) === underscore ? plan.member(key.slice(1)) : undefined;
  if (member?.value?.type.kind !== 'primitive' || isAttribute(member.property.key, plan.type)) {
    const { name: type, properties } = plan.type;
    const name = maskName(key).slice(0, 80);
    walk.report(
      elementUnknown,
      { name, type, nearest: nearestStrings(key, properties.keys(), 1)[0] },
      { child: name },
    );
    return false;
  }
  const { property } = member;
  if (object[property.key] !== undefined) return false;
  walkMember(walk, member, undefined, object[property.extraKey]);
  return true;
}

/** An element with all its values in one of its types. */
function walkMember(walk: Walk, member: MemberPlan, value: unknown, extra: unknown): void {
  const { name } = member.property.element.node;
  if (member.repeats && Array.isArray(value ?? extra)) {
    walkItems(walk, member, value, extra);
    return;
  }
  if (member.repeats) {
    const found = value === undefined ? extra : value;
    if (found !== null) walk.report(elementNotArray, { found: jsonTypeOf(found) }, { child: name });
  } else if (Array.isArray(value)) {
    walk.report(elementArray, { count: value.length }, { child: name });
    for (const item of value as readonly unknown[]) walkOne(walk, member, item, undefined);
    return;
  }
  walkOne(walk, member, value, extra);
}

function walkOne(walk: Walk, member: MemberPlan, value: unknown, extra: unknown): void {
  const plan = member.slicings.length === 0 ? member.value : planInSlices(walk, member, value, extra);
  walkValue(walk, value, extra, -1, plan);
}

function planInSlices(walk: Walk, member: MemberPlan, value: unknown, extra: unknown): ValuePlan | undefined {
  const { typeCode } = member.property;
  const [slices = []] = slicesOf(walk, member, [{ value, extra, typeCode }]);
  return member.inSlices(slices);
}

/** The values of a repeating element; `_name` keeps step with `name`. */
function walkItems(walk: Walk, member: MemberPlan, value: unknown, extra: unknown): void {
  const { name } = member.property.element.node;
  const values: readonly unknown[] = Array.isArray(value) ? value : none;
  const extras: readonly unknown[] = Array.isArray(extra) ? extra : none;
  if (values.length === 0 && extras.length === 0) {
    walk.report(elementEmpty, { type: 'array' }, { child: name });
    return;
  }
  if (extras.length > 0 && value !== undefined && values.length !== extras.length) {
    walk.report(extrasNotAligned, { values: values.length, extras: extras.length }, { child: name });
  }
  if (values.length > 1 && member.value?.isExtension === true)
    checkExtensionCounts(walk, values, member.value, member.slicings);
  const count = Math.max(values.length, extras.length);
  const slices =
    member.slicings.length === 0 ? undefined : slicesOf(walk, member, itemsOf(member, count, values, extras));
  for (let index = 0; index < count; index++) {
    const plan = slices === undefined ? member.value : member.inSlices(slices[index] ?? []);
    walkValue(walk, values[index], extras[index], index, plan);
  }
}

const none: readonly unknown[] = [];

function itemsOf(
  { property }: MemberPlan,
  count: number,
  values: readonly unknown[],
  extras: readonly unknown[],
): readonly Item[] {
  const { typeCode } = property;
  const items: Item[] = [];
  for (let at = 0; at < count; at++) items.push({ value: values[at], extra: extras[at], typeCode });
  return items;
}

/** One value: its type, and everything that is stated of it. `index` is -1 when the element does not repeat. */
function walkValue(
  walk: Walk,
  value: unknown,
  extra: unknown,
  index: number,
  plan: ValuePlan | undefined,
): void {
  if (plan === undefined) return;
  walk.path.enter(plan.property, index);
  if (plan.type.kind === 'primitive') walkPrimitive(walk, value, extra, plan);
  else if (value === null) walk.report(elementNull, {});
  else if (isRecord(value)) walkObject(walk, value, plan);
  else {
    const type = plan.property.typeCode;
    walk.report(elementJsonType, { expected: 'object', found: jsonTypeOf(value), type });
  }
  walk.path.leave();
}

function walkObject(walk: Walk, value: JsonObject, plan: ValuePlan): void {
  if (plan.type.kind === 'resource') {
    walkInnerResource(walk, value, plan.property, plan.stated.nodes);
    return;
  }
  if (plan.types !== undefined)
    checkTypes(walk, plan.property.typeCode, plan.types, (roots) => meets(walk, value, plan, roots));
  const full = plan.isExtension ? withExtensionDefinition(walk, value, plan) : plan;
  const { malformed } = walk;
  walkContent(walk, value, full.content);
  // What is stated of a value as a whole can't be held against one whose parts are not of their types.
  if (walk.malformed > malformed) return;
  checkStated(walk, value, undefined, full.property.typeCode, full.checks);
  if (plan.isReference) checkReference(walk, value, full.targets);
  else if (plan.property.typeCode === 'Attachment') checkAttachment(walk, value);
}

function walkPrimitive(walk: Walk, value: unknown, extra: unknown, plan: ValuePlan): void {
  const { primitive } = plan.type;
  const { typeCode } = plan.property;
  if (primitive === undefined) return;
  const hasExtra = extra !== undefined && extra !== null;
  const hasValue = value !== undefined && value !== null;
  if (hasValue) {
    if (!checkPrimitive(walk, value, typeCode, primitive)) return;
    // Only a list keeps the place of a value that is absent with null.
  } else if (!hasExtra || (value === null && !plan.property.element.repeats)) walk.report(elementNull, {});
  if (plan.types !== undefined) checkTypes(walk, plan.property.typeCode, plan.types, () => true);
  if (!hasExtra) {
    if (plan.content.watched.size > 0) checkPresence(walk, {}, plan.content);
  } else if (isRecord(extra)) walkContent(walk, extra, plan.content);
  else walk.report(elementJsonType, { expected: 'object', found: jsonTypeOf(extra), type: 'Element' });
  if (hasValue) checkStated(walk, value, extra, typeCode, plan.checks);
}

function reportSeveral(walk: Walk, object: JsonObject, { node, properties }: BaseElement): void {
  const found = properties.map(({ key }) => key).filter((key) => object[key] !== undefined);
  walk.report(choiceSeveral, { element: node.name, found }, { child: node.name });
}

/** A trial of a value against the roots of a type profile. */
function meets(walk: Walk, value: JsonObject, plan: ValuePlan, roots: readonly ElementNode[]): boolean {
  const trial = new Walk({ ...walk.settings, trial: true }, walk.frame);
  const { content, checks } = plan.against(roots);
  walkContent(trial, value, content);
  checkStated(trial, value, undefined, plan.property.typeCode, checks);
  return !trial.failed;
}
