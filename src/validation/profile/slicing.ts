import type {
  DiscriminatorStep,
  ElementNode,
  SliceGroup,
  SliceNode,
  SliceTest,
  ValueExpectation,
} from '../../definitions/compile/ElementNode.js';
import type { PropertyNode } from '../../definitions/compile/TypeNode.js';
import { matchesPattern } from '../../fhir/matchesPattern.js';
import { primitiveTypes } from '../../fhir/primitives.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { deepEqual } from '../../foundation/deepEqual.js';
import { isRecord } from '../../foundation/isRecord.js';
import { conformsTo } from './conformsTo.js';
import { memberOf } from './memberOf.js';
import { referenceType, resolveReference } from './references.js';
import { sliceNone, sliceOrder, sliceRequired, sliceTooMany } from './slicingFindings.js';
import type { Walk } from './Walk.js';

/** A value of an element: as JSON, with the `_name` sibling of a primitive, and its type. */
export interface Item {
  readonly value: unknown;
  readonly extra: unknown;
  readonly typeCode: string;
}

/** For each item the slices of all groups that it belongs to. */
export type SliceAssignment = readonly (readonly ElementNode[])[];

/**
 * Finds out which items belong to which slices, and reports on numbers, order and closedness. What turns on
 * something that can't be told is reported as such.
 */
export function assignSlices(
  walk: Walk,
  property: PropertyNode,
  element: ElementNode,
  group: SliceGroup,
  items: readonly Item[],
): SliceAssignment {
  const matched = items.map((item) => matchSlice(walk, item, group));
  checkNumbers(walk, element, group, matched);
  if (group.ordered) checkOrder(walk, property, element, group, matched);
  if (group.rules !== 'open') checkClosed(walk, property, element, group, items, matched);
  return matched.map((match) => (match.kind === 'slice' && match.slice.own ? [match.slice.node] : none));
}

const none: readonly ElementNode[] = [];

/** Reports the slices that an absent element lacks. */
export function checkAbsentSlices(walk: Walk, element: ElementNode, group: SliceGroup): void {
  checkNumbers(walk, element, group, []);
}

type Match =
  | { readonly kind: 'slice'; readonly slice: SliceNode; readonly index: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'undecided'; readonly candidates: readonly SliceNode[] };

const noSlice: Match = { kind: 'none' };

function matchSlice(walk: Walk, item: Item, { slices, index: indexOf }: SliceGroup): Match {
  const byText = indexOf();
  const text = byText === undefined ? undefined : textAt(item, byText.element);
  if (byText !== undefined && text !== undefined) {
    const index = byText.byText.get(text) ?? -1;
    const slice = slices[index];
    return slice === undefined ? noSlice : { kind: 'slice', slice, index };
  }
  let candidates: SliceNode[] | undefined;
  for (const [index, slice] of slices.entries()) {
    const verdict = all(slice.tests(), (test) => meetsTest(walk, item, test));
    if (verdict === true) return { kind: 'slice', slice, index };
    if (verdict === undefined) (candidates ??= []).push(slice);
  }
  return candidates === undefined ? noSlice : { kind: 'undecided', candidates };
}

/** The text of a value, or of an element in it; undefined when there is none or it is something else. */
function textAt({ value }: Item, element: string | undefined): string | undefined {
  const found = element === undefined ? value : isRecord(value) ? value[element] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** How many items belong to a slice, and how many more may. */
function tally(
  slice: SliceNode,
  matched: readonly Match[],
): { readonly count: number; readonly perhaps: number } {
  let count = 0;
  let perhaps = 0;
  for (const match of matched) {
    if (match.kind === 'slice' && match.slice === slice) count++;
    else if (match.kind === 'undecided' && match.candidates.includes(slice)) perhaps++;
  }
  return { count, perhaps };
}

function checkNumbers(walk: Walk, element: ElementNode, group: SliceGroup, matched: readonly Match[]): void {
  for (const slice of group.slices) {
    const { min = 0, max = Infinity, definition: profile } = slice.node;
    if (!slice.own || (min === 0 && max === Infinity)) continue;
    const { count, perhaps } = tally(slice, matched);
    if (count >= min && count <= max) continue;
    const named = { element: element.name, slice: slice.name };
    const where = { profile, child: element.name };
    if (count > max) walk.report(sliceTooMany, { ...named, max, count }, where);
    if (count >= min) continue;
    if (count + perhaps < min) walk.report(sliceRequired, { ...named, min, count }, where);
    else {
      const unusable = slice.tests().some(({ kind }) => kind === 'unusable');
      const reason = unusable ? 'definition-unusable' : 'reference-out-of-scope';
      walk.cantTell(sliceRequired, reason, `${profile} ${slice.node.id}`, { ...named, min, count }, where);
    }
  }
}

function checkOrder(
  walk: Walk,
  property: PropertyNode,
  element: ElementNode,
  group: SliceGroup,
  matched: readonly Match[],
): void {
  let highest = -1;
  for (const [index, match] of matched.entries()) {
    if (match.kind !== 'slice') continue;
    if (match.index < highest) {
      const after = group.slices[highest]?.name ?? '';
      reportItem(walk, property, index, () => {
        walk.report(
          sliceOrder,
          { element: element.name, slice: match.slice.name, after },
          { profile: element.definition },
        );
      });
    } else highest = match.index;
  }
}

function checkClosed(
  walk: Walk,
  property: PropertyNode,
  element: ElementNode,
  group: SliceGroup,
  items: readonly Item[],
  matched: readonly Match[],
): void {
  const last =
    group.rules === 'openAtEnd' ? matched.findLastIndex(({ kind }) => kind === 'slice') : matched.length;
  const slices = group.slices.map(({ name }) => name);
  for (const [index, match] of matched.entries()) {
    if (index >= last || match.kind !== 'none') continue;
    const item = items[index];
    const near = item === undefined ? undefined : nearlyMatched(walk, item, group);
    reportItem(walk, property, index, () => {
      walk.report(sliceNone, { element: element.name, slices, ...near }, { profile: element.definition });
    });
  }
}

/** The first slice of which an item meets all tests but one, where there is more than one. */
function nearlyMatched(
  walk: Walk,
  item: Item,
  { slices }: SliceGroup,
): { readonly nearly: string; readonly differsAt: string } | undefined {
  for (const slice of slices) {
    const tests = slice.tests();
    const unmet = tests.filter((test) => meetsTest(walk, item, test) !== true);
    const [first] = unmet;
    if (tests.length > 1 && unmet.length === 1 && first !== undefined)
      return { nearly: slice.name, differsAt: placeOf(first) };
  }
  return undefined;
}

/** The path of a discriminator, as a profile writes it. */
function placeOf(test: SliceTest): string {
  if (test.kind === 'unusable') return test.path;
  const steps = test.steps.map((step) => {
    switch (step.kind) {
      case 'element':
        return step.name;
      case 'extension':
        return `extension('${step.url}')`;
      case 'ofType':
        return `ofType(${step.type})`;
      case 'resolve':
        return 'resolve()';
    }
  });
  return steps.length === 0 ? '$this' : steps.join('.');
}

/** Reports at one item of the element. */
function reportItem(walk: Walk, property: PropertyNode, index: number, report: () => void): void {
  walk.path.enter(property, property.element.repeats ? index : -1);
  report();
  walk.path.leave();
}

/** Three-valued "and": false when any is false, else undefined when any is, else true. */
function all<T>(items: readonly T[], holds: (item: T) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = true;
  for (const item of items) {
    const verdict = holds(item);
    if (verdict === false) return false;
    if (verdict === undefined) result = undefined;
  }
  return result;
}

/** Three-valued "or". */
function any<T>(items: readonly T[], holds: (item: T) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = false;
  for (const item of items) {
    const verdict = holds(item);
    if (verdict === true) return true;
    if (verdict === undefined) result = undefined;
  }
  return result;
}

function meetsTest(walk: Walk, item: Item, test: SliceTest): boolean | undefined {
  switch (test.kind) {
    case 'unusable':
      return undefined;
    case 'value':
      return any(test.anyOf, (expectation) => {
        const values = valuesAt(walk, item, expectation.steps);
        return values === 'out-of-scope'
          ? undefined
          : any(values, (value) => meetsExpectation(walk, value, expectation));
      });
    case 'exists': {
      const values = valuesAt(walk, item, test.steps);
      return values === 'out-of-scope' ? undefined : values.length > 0 === test.exists;
    }
    case 'type':
      if (test.steps.length === 0) return test.types.includes(typeOf(item));
      return meetsType(walk, item, test.steps, test.types);
    case 'profile': {
      const values = valuesAt(walk, item, test.steps);
      if (values === 'out-of-scope') return undefined;
      return any(values, ({ value }) => any(test.profiles, (profile) => conformsTo(walk, value, profile)));
    }
  }
}

function meetsExpectation(walk: Walk, { value }: Item, expectation: ValueExpectation): boolean | undefined {
  const { fixed, pattern } = expectation;
  const wanted = fixed ?? pattern;
  // A value that is not of its type is reported as such; which slice it was meant for can't be told.
  if (wanted !== undefined && !isOfShape(value, wanted.value)) return undefined;
  if (fixed !== undefined) return deepEqual(value, fixed.value);
  if (pattern !== undefined) return matchesPattern(value, pattern.value);
  return expectation.valueSet === undefined ? undefined : memberOf(walk, value, expectation.valueSet);
}

/** Whether a value has the JSON form of another wherever both have something. */
function isOfShape(value: unknown, wanted: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(wanted)) {
    return Array.isArray(value) && value.every((item) => wanted.every((part) => isOfShape(item, part)));
  }
  if (!isRecord(wanted)) return typeof value === typeof wanted;
  if (!isRecord(value)) return false;
  for (const name in wanted) if (!isOfShape(value[name], wanted[name])) return false;
  return true;
}

/** The type of a value; of a resource the one that it names. */
function typeOf({ value, typeCode }: Pick<Item, 'value' | 'typeCode'>): string {
  return isFhirResource(value) ? value.resourceType : typeCode;
}

/** The type at the end of the path. A reference that leaves the scope still names the type of its target. */
function meetsType(
  walk: Walk,
  item: Item,
  steps: readonly DiscriminatorStep[],
  types: readonly string[],
): boolean | undefined {
  const resolved = steps.at(-1)?.kind === 'resolve';
  const values = valuesAt(walk, item, resolved ? steps.slice(0, -1) : steps);
  if (values === 'out-of-scope') return undefined;
  return any(values, ({ value, typeCode }) => {
    if (!resolved) return types.includes(typeOf({ value, typeCode }));
    const type = referenceType(walk, value);
    return type === undefined ? undefined : types.includes(type);
  });
}

/** What stands at the end of a discriminator path. */
function valuesAt(
  walk: Walk,
  item: Item,
  steps: readonly DiscriminatorStep[],
): readonly Item[] | 'out-of-scope' {
  let current: readonly Item[] = [item];
  for (const step of steps) {
    const next: Item[] = [];
    for (const at of current) {
      if (step.kind === 'resolve') {
        const target = resolveReference(walk, at.value);
        if (target === 'out-of-scope') return target;
        if (target !== undefined)
          next.push({ value: target, extra: undefined, typeCode: target.resourceType });
      } else if (step.kind === 'ofType') {
        if (at.typeCode === step.type) next.push(at);
      } else if (step.kind === 'extension') next.push(...extensionsOf(at, step.url));
      else if (isMalformed(at)) return 'out-of-scope';
      else next.push(...childrenOf(at, step.name));
    }
    current = next;
  }
  return current;
}

/** A value without elements where elements are looked for, or elements that are no array where they repeat. */
function isMalformed({ value, extra }: Item): boolean {
  return value !== undefined && extra === undefined && !isRecord(value);
}

function extensionsOf({ value, extra }: Item, url: string): readonly Item[] {
  const holder = isRecord(value) ? value : extra;
  const extensions = isRecord(holder) ? holder['extension'] : undefined;
  if (!Array.isArray(extensions)) return [];
  return extensions
    .filter((extension: unknown) => isRecord(extension) && extension['url'] === url)
    .map((extension: unknown) => ({ value: extension, extra: undefined, typeCode: 'Extension' }));
}

function childrenOf({ value, extra }: Item, name: string): readonly Item[] {
  const holder = isRecord(value) ? value : extra;
  if (!isRecord(holder)) return [];
  const direct = itemsOf(holder[name], holder[`_${name}`], '');
  if (direct.length > 0) return direct;
  // A choice: the type stands behind the name.
  return Object.keys(holder).flatMap((key) => {
    const type = key.slice(name.length);
    if (!key.startsWith(name) || type.charAt(0) < 'A' || type.charAt(0) > 'Z') return [];
    return itemsOf(holder[key], holder[`_${key}`], typeOfSuffix(type));
  });
}

/** `DateTime` behind a name is the type dateTime. */
function typeOfSuffix(suffix: string): string {
  const primitive = suffix.charAt(0).toLowerCase() + suffix.slice(1);
  return primitiveTypes.has(primitive) ? primitive : suffix;
}

function itemsOf(value: unknown, extra: unknown, typeCode: string): readonly Item[] {
  if (Array.isArray(value)) {
    const extras = Array.isArray(extra) ? (extra as readonly unknown[]) : [];
    // An array that code made, not JSON, may have holes, which `map` would leave.
    return Array.from(value, (item: unknown, index) => ({ value: item, extra: extras[index], typeCode }));
  }
  return value === undefined && extra === undefined ? [] : [{ value, extra, typeCode }];
}
