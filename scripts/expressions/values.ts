import type { Bool } from './Bool.js';
import { constantBool, maybeBool, totalBool } from './Bool.js';
import type { Compilation } from './Compilation.js';
import type { Code, VariableType } from './Emitter.js';
import type { FhirModel } from './FhirModel.js';
import type { Item, Types, Value } from './Value.js';
import { emptyValue, isEmptyValue, isValued } from './Value.js';

/** What a call costs, where reading a property costs one. */
const callCost = 3;

/** What a loop costs. */
export const loopCost = 20;

const booleanType: Types = new Set(['System.Boolean']);

/** Numbers of FHIRPath itself, such as a count. */
export const integerType: Types = new Set(['System.Integer']);

/** Texts of FHIRPath itself. */
export const stringType: Types = new Set(['System.String']);

/** Whether values of a type are primitives, of FHIR or of FHIRPath. */
export function isPrimitive(model: FhirModel, type: string): boolean {
  return type.startsWith('System.') || model.kindOf(type) === 'primitive';
}

/** JavaScript condition: the item exists. */
export function existenceOf({ value, extra, presence }: Item): Code {
  if (presence !== undefined) return presence;
  return extra === undefined ? `${value} != null` : `(${value} ?? ${extra}) != null`;
}

/** JavaScript condition: the item does not exist. */
export function absenceOf({ value, extra, presence }: Item): Code {
  if (presence !== undefined) return `!${presence}`;
  return extra === undefined ? `${value} == null` : `(${value} ?? ${extra}) == null`;
}

/** The type to declare a variable for an item with. */
export function variableType(types: Types): VariableType {
  for (const type of types) if (type.startsWith('System.')) return 'unknown';
  return 'Raw | undefined';
}

/** A collection of one item at most. */
export function singleValue(
  { emitter }: Pick<Compilation, 'emitter'>,
  item: Item,
  traits: { readonly cost: number; readonly throws?: boolean; readonly total?: boolean },
): Value {
  const { cost, throws = false, total = false } = traits;
  return {
    types: item.types,
    throws,
    cost,
    total,
    item,
    each: (body, { valuesOnly = false }) => {
      const value = emitter.variable(variableType(item.types));
      const { presence: _, ...known } = item;
      const bound: Item = { ...known, value };
      const inner = body(bound);
      const test = valuesOnly ? `${value} != null` : existenceOf(bound);
      const declaration = `const ${value} = ${item.value};`;
      return total ? `${declaration} ${inner}` : `${declaration} if (${test}) { ${inner} }`;
    },
  };
}

/** The item that a loop is at: it exists, and its code is variables. */
export function currentItem(item: Item): Value {
  return {
    types: item.types,
    throws: false,
    cost: 0,
    total: true,
    item,
    each: (body) => body(item),
  };
}

/** What an operator or function gives: one value at most, of a type of FHIRPath. */
export function scalar(
  compilation: Pick<Compilation, 'emitter'>,
  types: Types,
  value: Code,
  sources: readonly Value[],
  options: { readonly total?: boolean; readonly throws?: boolean } = {},
): Value {
  return singleValue(
    compilation,
    { types, value },
    {
      cost: sources.reduce((sum, source) => sum + source.cost, callCost),
      throws: options.throws === true || sources.some(({ throws }) => throws),
      total: options.total === true,
    },
  );
}

/** A truth value as a collection. */
export function boolValue({ emitter }: Pick<Compilation, 'emitter'>, bool: Bool): Value {
  return {
    types: booleanType,
    throws: bool.throws,
    cost: bool.cost,
    total: bool.total,
    bool,
    get item() {
      return { types: booleanType, value: bool.value() };
    },
    each: (body) => {
      const value = emitter.variable('Truth');
      const inner = body({ types: booleanType, value });
      const declaration = `const ${value} = ${bool.value()};`;
      return bool.total
        ? `${declaration} ${inner}`
        : `${declaration} if (${value} !== undefined) { ${inner} }`;
    },
  };
}

/** JavaScript literals of one type. */
export function literalValue(types: Types, literals: readonly Code[]): Value {
  const [only] = literals;
  if (only === undefined) return emptyValue;
  return {
    types,
    throws: false,
    cost: 0,
    total: true,
    literals,
    ...(literals.length === 1 && { item: { types, value: only } }),
    each: (body) => literals.map((value) => body({ types, value })).join(' '),
  };
}

/** Whether there is any item. */
export function existsBool({ emitter }: Compilation, source: Value): Bool {
  const value = source.forExistence ?? source;
  if (isEmptyValue(value)) return constantBool(false);
  if (value.total && !value.throws) return constantBool(true);
  const { item, bool, array, throws } = value;
  const traits = { cost: value.cost + 1, throws };
  if (bool !== undefined) return totalBool(() => `${bool.value()} !== undefined`, traits);
  if (item !== undefined) {
    return totalBool(
      () => existenceOf(item),
      traits,
      () => absenceOf(item),
    );
  }
  if (array !== undefined) {
    const { values, extras } = array;
    if (extras === undefined) return totalBool(() => `hasItems(${values})`, traits);
    return totalBool(() => `(hasItems(${values}) || hasItems(${extras}))`, traits);
  }
  return totalBool(
    () => emitter.lift(() => `${value.each(() => 'return true;', { repeatsAllowed: true })} return false;`),
    { cost: value.cost + loopCost, throws },
  );
}

/** How many items there are. */
export function countOf(compilation: Compilation, source: Value): Value {
  const value = source.forExistence ?? source;
  const { emitter } = compilation;
  const total = { total: true };
  if (value.literals !== undefined) return literalValue(integerType, [String(value.literals.length)]);
  if (value.item !== undefined) {
    if (value.total) return literalValue(integerType, ['1']);
    return scalar(compilation, integerType, `(${existenceOf(value.item)} ? 1 : 0)`, [value], total);
  }
  if (value.array !== undefined) {
    const { values, extras } = value.array;
    const count = extras === undefined ? `countItems(${values})` : `pairs(${values}, ${extras}).length`;
    return scalar(compilation, integerType, count, [value], total);
  }
  const count = emitter.lift(() => {
    const number = emitter.variable('unknown');
    return `let ${number} = 0; ${value.each(() => `${number}++;`, {})} return ${number};`;
  });
  return scalar(compilation, integerType, count, [value], total);
}

/** The only item's value as code; several items are an error of FHIRPath, which leaves the expression undecided. */
export function onlyItem(compilation: Compilation, value: Value): Value {
  if (value.item !== undefined || isEmptyValue(value)) return value;
  const { emitter } = compilation;
  const code = emitter.lift(() => {
    const [result, count] = [emitter.variable(variableType(value.types)), emitter.variable('unknown')];
    const body = value.each(
      (item) => `if (${count}++ > 0) failed('several items'); ${result} = ${item.value};`,
      {},
    );
    const type = variableType(value.types);
    return `let ${result}: ${type}; let ${count} = 0; ${body} return ${result};`;
  });
  return singleValue(
    compilation,
    { types: value.types, value: code },
    { cost: value.cost + loopCost, throws: true },
  );
}

/**
 * A collection where a boolean is asked: a boolean is itself, anything else that is there on its own is true.
 * Source: FHIRPath, singleton evaluation of collections.
 */
export function truthOf(compilation: Compilation, value: Value): Bool {
  if (value.bool !== undefined) return value.bool;
  if (isEmptyValue(value)) return constantBool(undefined);
  const only = onlyItem(compilation, value);
  const { item, throws } = only;
  if (item === undefined) return constantBool(undefined);
  const types = [...only.types];
  const traits = { cost: only.cost + 1, throws };
  if (types.every((type) => type === 'boolean')) {
    return {
      total: false,
      ...traits,
      throws,
      truth: () => `(${item.value} as unknown) === true`,
      falsity: () => `(${item.value} as unknown) === false`,
      value: () => `booleanOf(${item.value})`,
    };
  }
  if (types.includes('boolean') || types.includes('System.Boolean')) {
    return maybeBool(() => `truthOf(${item.value})`, traits);
  }
  if (isValued(only)) return constantBool(true);
  return {
    total: false,
    ...traits,
    throws,
    truth: () => `${item.value} != null`,
    falsity: () => 'false',
    value: () => `(${item.value} != null ? true : undefined)`,
  };
}
