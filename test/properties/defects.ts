import type { CompiledDefinitions } from '../../src/definitions/CompiledDefinitions.js';
import type { ElementNode } from '../../src/definitions/compile/ElementNode.js';
import type { PropertyNode, TypeNode } from '../../src/definitions/compile/TypeNode.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { isRecord } from '../../src/foundation/isRecord.js';

/** A resource with one thing made wrong, and the finding that must follow. */
export interface Defect {
  readonly kind: string;
  readonly resource: FhirResource;
  readonly code: string;
  readonly path: string;
}

type Json = Record<string, unknown>;
/** Where a value stands: how to get there in a copy, and how a finding calls it. */
interface Spot {
  readonly keys: readonly (string | number)[];
  readonly path: string;
}

/**
 * Every defect of a few kinds that the definitions let one make in a valid resource: base types, and the profiles
 * in force without their slices. The place and code that must be reported follow from what was done.
 */
export function* defectsOf(
  resource: FhirResource,
  definitions: CompiledDefinitions,
  profiles: readonly string[],
): Generator<Defect> {
  const type = definitions.type(resource.resourceType);
  if (type === undefined) return;
  const nodes = profiles.flatMap((url) => definitions.profile(url)?.roots ?? []);
  yield* inObject(resource, resource, type, nodes, { keys: [], path: resource.resourceType }, definitions);
}

function* inObject(
  resource: FhirResource,
  object: Readonly<Json>,
  type: TypeNode,
  nodes: readonly ElementNode[],
  at: Spot,
  definitions: CompiledDefinitions,
): Generator<Defect> {
  const make = (kind: string, code: string, child: string, change: (holder: Json) => void): Defect => ({
    kind,
    code,
    path: child === '' ? at.path : `${at.path}.${child}`,
    resource: changed(resource, at.keys, change),
  });
  yield make('unknown element', 'element/unknown', 'vreemd', (holder) => {
    holder['vreemd'] = 'x';
  });
  const required = new Set([
    ...type.required.map(({ node }) => node.name),
    ...nodes.flatMap((node) => node.counted.filter(({ min = 0 }) => min > 0).map(({ name }) => name)),
  ]);
  for (const [key, value] of Object.entries(object)) {
    const property = type.properties.get(key);
    if (property === undefined) continue;
    const { name } = property.element.node;
    const plain = name.replace('[x]', '');
    const extraKey = `_${key}`;
    const alone = Object.keys(object).length === 1;
    if (required.has(name) && !alone) {
      yield make('required element dropped', 'element/required-missing', plain, (holder) => {
        delete holder[key];
        delete holder[extraKey];
      });
    }
    const other = otherChoice(property);
    if (other !== undefined && !nodes.some((node) => node.children.has(name))) {
      yield make('two of a choice', 'element/several-choices', plain, (holder) => {
        holder[other.key] = other.value;
      });
    }
    const typed = property.element.choice ? `${plain}.ofType(${property.typeCode})` : key;
    if (property.element.repeats && Array.isArray(value)) {
      // Of several the others would be lost, which is another defect.
      if (value.length === 1) {
        yield make('no array', 'element/not-array', plain, (holder) => {
          holder[key] = (value as readonly unknown[])[0] ?? {};
          delete holder[extraKey];
        });
      }
      const stated = nodes.map((node) => node.children.get(name)).filter((node) => node !== undefined);
      const max = Math.min(...stated.map((node) => node.max ?? Infinity), Infinity);
      // One more of a slice may be too many of that slice as well.
      if (Number.isFinite(max) && stated.every((node) => node.slicing() === undefined)) {
        yield make('more than allowed', 'element/too-many', plain, (holder) => {
          const first: unknown = (value as readonly unknown[])[0];
          holder[key] = [
            ...(value as readonly unknown[]),
            ...Array.from({ length: max + 1 - value.length }, () => structuredClone(first)),
          ];
        });
      }
    } else {
      yield make('an array', 'element/array', plain, (holder) => {
        holder[key] = [value];
      });
    }
    const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    for (const [index, item] of values.entries()) {
      const keys = Array.isArray(value) ? [...at.keys, key, index] : [...at.keys, key];
      const path = `${at.path}.${typed}${property.element.repeats ? `[${index}]` : ''}`;
      yield* inValue(resource, item, property, nodes, { keys, path }, definitions);
    }
  }
}

function* inValue(
  resource: FhirResource,
  value: unknown,
  property: PropertyNode,
  nodes: readonly ElementNode[],
  at: Spot,
  definitions: CompiledDefinitions,
): Generator<Defect> {
  const type = property.type();
  if (type === undefined || type.kind === 'resource') return;
  const replaced = (kind: string, code: string, by: unknown): Defect => ({
    kind,
    code,
    path: at.path,
    resource: changed(resource, at.keys.slice(0, -1), (holder) => {
      holder[at.keys.at(-1) as never] = by;
    }),
  });
  if (type.kind === 'complex') {
    yield replaced('a string for an object', 'element/json-type', 'x');
    // What extensions and references hold depends on more than their type; they have tests of their own.
    if (!isRecord(value) || property.typeCode === 'Extension') return;
    const { reference } = value;
    if (property.typeCode === 'Reference' && typeof reference === 'string' && !reference.startsWith('#'))
      yield replaced('a broken local reference', 'reference/contained-missing', {
        ...value,
        reference: '#bestaat-niet',
      });
    const below = nodes
      .map((node) => node.children.get(property.element.node.name))
      .filter((node) => node !== undefined);
    yield* inObject(resource, value, type, below, at, definitions);
    return;
  }
  if (value === null || value === undefined) return;
  yield replaced('an object for a primitive', 'element/json-type', { x: 1 });
  const { primitive } = type;
  if (primitive?.json === 'string') yield replaced('a number for a string', 'element/json-type', 1);
  if (primitive?.json === 'string') yield replaced('an empty string', 'element/empty', '');
  if (!property.element.repeats) yield replaced('null', 'element/null', null);
  if (type.name === 'positiveInt') yield replaced('zero for a positive number', 'primitive/range', 0);
  if (type.name === 'unsignedInt') yield replaced('a negative count', 'primitive/range', -1);
  if (type.name === 'instant') yield replaced('a date for an instant', 'primitive/format', '2021-02-03');
  if (type.name === 'oid' || type.name === 'uri')
    yield replaced('a malformed oid', 'primitive/format', 'urn:oid:1..2');
  if (/^(?:date|dateTime)$/.test(type.name))
    yield replaced('a date as the Dutch write it', 'primitive/format', '03-02-2021');
  yield* ofStatedValue(property, nodes, definitions, replaced);
  if (primitive?.json === 'boolean') yield replaced('a string for a boolean', 'element/json-type', 'true');
  if (/^(?:date|dateTime|instant)$/.test(type.name))
    yield replaced(
      'no such date',
      'primitive/no-such-date',
      type.name === 'date' ? '2021-02-30' : '2021-02-30T10:00:00Z',
    );
  if (/^(?:uri|url|canonical)$/.test(type.name))
    yield replaced('a space in a uri', 'primitive/format', 'https://a b');
  const { binding } = property.element.node;
  const closed =
    binding?.strength === 'required' ? definitions.valueSet(binding.valueSet)?.codes() : undefined;
  const isStated = nodes.some((node) => {
    const stated = node.children.get(property.element.node.name);
    return stated?.fixed !== undefined || stated?.pattern !== undefined;
  });
  if (type.name === 'code' && closed !== undefined && !isStated)
    yield replaced('a code outside the set', 'binding/code-not-in-value-set', 'zzz-geen-code');
}

/** Another value than the one that a profile fixes, which the value set of the element allows. */
function* ofStatedValue(
  { element, typeCode }: PropertyNode,
  nodes: readonly ElementNode[],
  definitions: CompiledDefinitions,
  replaced: (kind: string, code: string, by: unknown) => Defect,
): Generator<Defect> {
  const { binding, name } = element.node;
  const codes = binding === undefined ? [] : definitions.valueSet(binding.valueSet)?.codes();
  const others = new Map<string, readonly unknown[]>([
    ['string', ['iets anders']],
    ['boolean', [true, false]],
    ['code', codes ?? []],
  ]);
  for (const node of nodes) {
    const stated = node.children.get(name);
    const expected = stated?.fixed ?? stated?.pattern;
    const other = others.get(typeCode)?.find((value) => value !== expected?.value);
    if (stated === undefined || expected === undefined || other === undefined) continue;
    const code = stated.fixed === undefined ? 'value/not-pattern' : 'value/not-fixed';
    yield replaced('another than the fixed value', code, other);
    return;
  }
}

/** A second type of a choice, with a value that is right for it. */
function otherChoice({
  element,
  key,
}: PropertyNode): { readonly key: string; readonly value: unknown } | undefined {
  if (!element.choice) return undefined;
  const values = new Map<string, unknown>([
    ['boolean', true],
    ['string', 'x'],
    ['dateTime', '2021'],
  ]);
  const other = element.properties.find((each) => each.key !== key && values.has(each.typeCode));
  return other === undefined ? undefined : { key: other.key, value: values.get(other.typeCode) };
}

function changed(
  resource: FhirResource,
  keys: readonly (string | number)[],
  change: (holder: Json) => void,
): FhirResource {
  const copy = structuredClone(resource);
  let holder = copy as unknown as Json;
  for (const key of keys) holder = holder[key] as Json;
  change(holder);
  return copy;
}
