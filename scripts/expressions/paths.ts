import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import type { FhirModel, ModelElement } from './FhirModel.js';
import { NotCompilable } from './NotCompilable.js';
import type { Alternative, Item, Types, Value } from './Value.js';
import { emptyValue } from './Value.js';
import { isPrimitive, loopCost, singleValue } from './values.js';

/** Up to this many names of a choice element are tried one by one; beyond, its parent is searched. */
const maxChain = 3;

/** What a name means on a set of types. */
interface Found {
  /** An element under its own name. */
  readonly plain: { readonly key: string; readonly many: boolean; readonly types: Types } | undefined;
  readonly alternatives: readonly Alternative[];
  /** Whether the types that have it are primitives, whose elements stand apart in JSON, or complex, or both. */
  readonly owners: 'primitive' | 'complex' | 'both';
  /** Another element of an owner starts as the choice element does. */
  readonly crowded: boolean;
  /** The name means the same on all of them. */
  readonly uniform: boolean;
}

/** The items of an element, for each item of a collection. */
export function elementValue(compilation: Compilation, source: Value, name: string, position: number): Value {
  const found = findElement(compilation.model, source.types, name);
  if (found === undefined) return emptyValue;
  if (!found.uniform) compilation.ambiguous = true;
  if (found.plain !== undefined && found.alternatives.length > 0) {
    throw new NotCompilable('not-supported', position, name);
  }
  const { item } = source;
  if (item !== undefined) return elementOf(compilation, item, name, found, source);
  return {
    types: found.plain?.types ?? new Set(found.alternatives.map(({ type }) => type)),
    throws: source.throws,
    cost: source.cost + 1,
    total: false,
    each: (body, need) =>
      source.each((each) => elementOf(compilation, each, name, found, source).each(body, need), {
        valuesOnly: found.owners === 'complex',
        repeatsAllowed: need.repeatsAllowed === true,
      }),
  };
}

function elementOf(
  compilation: Compilation,
  parent: Item,
  name: string,
  { plain, alternatives, owners, crowded }: Found,
  source: Value,
): Value {
  const { emitter, model } = compilation;
  const read = (key: string): Code => {
    if (owners === 'complex') return `${parent.value}?.${key}`;
    if (owners === 'primitive') return parent.extra === undefined ? 'undefined' : `${parent.extra}?.${key}`;
    return parent.extra === undefined
      ? `${parent.value}?.${key}`
      : `(${parent.value}?.${key} ?? ${parent.extra}?.${key})`;
  };
  const traits = { cost: source.cost + 1, throws: source.throws };
  if (plain === undefined) {
    return choiceValue(compilation, { parent: parent.value, name, alternatives, crowded }, traits);
  }
  const { key, many, types } = plain;
  // JSON has no `_id` on elements.
  const hasExtra = key !== 'id' && [...types].some((type) => model.kindOf(type) === 'primitive');
  const extra = hasExtra ? read(`_${key}`) : undefined;
  if (!many)
    return singleValue(
      compilation,
      { types, value: read(key), ...(extra !== undefined && { extra }) },
      traits,
    );
  const values = read(key);
  return {
    types,
    throws: source.throws,
    cost: source.cost + loopCost,
    total: false,
    array: { values, ...(extra !== undefined && { extras: extra }) },
    each: (body, { valuesOnly = false }) => {
      const value = emitter.variable();
      if (extra === undefined || valuesOnly) {
        const inner = emitter.loop(() => body({ types, value }));
        // Whatever the item is, its presence decides.
        if (!inner.includes(value) && inner.startsWith('return ')) return `if (hasItems(${values})) ${inner}`;
        return `for (const ${value} of list(${values})) { ${inner} }`;
      }
      const itsExtra = emitter.variable();
      const inner = emitter.loop(() => body({ types, value, extra: itsExtra }));
      if (!inner.includes(value) && !inner.includes(itsExtra) && inner.startsWith('return ')) {
        return `if (hasItems(${values}) || hasItems(${extra})) ${inner}`;
      }
      return `for (const [${value}, ${itsExtra}] of pairs(${values}, ${extra})) { ${inner} }`;
    },
  };
}

/** A choice element under any of a number of its names. */
export function choiceValue(
  compilation: Compilation,
  choice: {
    readonly parent: Code;
    readonly name: string;
    readonly alternatives: readonly Alternative[];
    readonly crowded: boolean;
  },
  traits: { readonly cost: number; readonly throws: boolean },
): Value {
  const { parent, name, alternatives, crowded } = choice;
  const { model } = compilation;
  const types = new Set(alternatives.map(({ type }) => type));
  if (alternatives.length === 0) return emptyValue;
  const primitives = alternatives.filter(({ type }) => isPrimitive(model, type));
  const chained = alternatives.length <= maxChain || crowded;
  const value = chained
    ? anyOf(alternatives.map(({ key }) => `${parent}?.${key}`))
    : `choiceValue(${parent}, '${name}')`;
  const extra = chained
    ? anyOf(primitives.map(({ key }) => `${parent}?._${key}`))
    : `choiceExtra(${parent}, '${name}')`;
  const item: Item = {
    types,
    value,
    ...(primitives.length > 0 && { extra }),
    choice: { parent, alternatives },
    ...(!chained && { presence: `hasChoice(${parent}, '${name}')` }),
  };
  const cost = traits.cost + (chained ? alternatives.length : loopCost);
  return singleValue(compilation, item, { cost, throws: traits.throws });
}

function anyOf(codes: readonly Code[]): Code {
  return codes.length === 1 ? (codes[0] ?? '') : `(${codes.join(' ?? ')})`;
}

function findElement(model: FhirModel, types: Types, name: string): Found | undefined {
  const plain = new Map<string, { many: boolean; types: Set<string> }>();
  const alternatives = new Map<string, Alternative>();
  const kinds = new Set<'primitive' | 'complex'>();
  let crowded = false;
  const shapes = new Set<string>();
  for (const type of types) {
    const element = model.elementsOf(type).get(name) ?? narrowedChoice(model, type, name);
    if (element === undefined) continue;
    kinds.add(isPrimitive(model, type) ? 'primitive' : 'complex');
    if (element.choice) {
      for (const each of element.types) {
        const key = name + upperFirst(each);
        alternatives.set(key, { key, type: each });
      }
      crowded ||= othersStartWith(model, type, name);
      shapes.add('choice');
      continue;
    }
    const known = plain.get(name) ?? { many: false, types: new Set() };
    known.many ||= element.many;
    for (const each of element.types) known.types.add(each);
    plain.set(name, known);
    for (const each of element.types)
      shapes.add(`${String(element.many)} ${String(isPrimitive(model, each))}`);
  }
  if (kinds.size === 0) return undefined;
  const [found] = plain;
  return {
    plain: found && { key: found[0], ...found[1], types: withSubtypes(model, found[1].types) },
    alternatives: [...alternatives.values()],
    owners: kinds.size === 2 ? 'both' : kinds.has('primitive') ? 'primitive' : 'complex',
    crowded,
    uniform: shapes.size === 1 && !shapes.has('choice'),
  };
}

/** Elements whose type is abstract hold any type that specialises it. */
function withSubtypes(model: FhirModel, types: Types): Types {
  if (!types.has('Resource')) return types;
  return new Set([...types].flatMap((type) => (type === 'Resource' ? [...model.resourceTypes] : [type])));
}

/** `valueQuantity`: not FHIRPath, but expressions write it, and what they mean is clear. */
function narrowedChoice(model: FhirModel, type: string, name: string): ModelElement | undefined {
  for (const element of model.elementsOf(type).values()) {
    if (!element.choice || !name.startsWith(element.name)) continue;
    const narrowed = element.types.find((each) => element.name + upperFirst(each) === name);
    if (narrowed !== undefined) return { name, choice: false, many: false, types: [narrowed] };
  }
  return undefined;
}

function othersStartWith(model: FhirModel, type: string, name: string): boolean {
  for (const other of model.elementsOf(type).keys()) {
    const next = other.charAt(name.length);
    if (other.startsWith(name) && next !== '' && next === next.toUpperCase()) return true;
  }
  return false;
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
