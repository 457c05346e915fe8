import { compareStrings } from '../../src/foundation/compareStrings.js';
import type { Bool } from './Bool.js';
import { constantBool, totalBool } from './Bool.js';
import type { Node } from './Ast.js';
import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import type { FhirModel } from './FhirModel.js';
import { NotCompilable } from './NotCompilable.js';
import { choiceValue } from './paths.js';
import type { Item, Types, Value } from './Value.js';
import { emptyValue, isEmptyValue } from './Value.js';
import { existenceOf, existsBool, isPrimitive, onlyItem, singleValue } from './values.js';

/** The type that an argument such as `ofType(FHIR.Quantity)` names. */
export function typeArgument(node: Node | undefined, position: number): string {
  if (node?.kind === 'member') {
    return node.source === undefined ? node.name : `${typeArgument(node.source, position)}.${node.name}`;
  }
  throw new NotCompilable('not-supported', position, 'type');
}

/** Items of a type or one that specialises it: `ofType()`, and `as` in all its forms. */
export function ofType(compilation: Compilation, source: Value, type: string, position: number): Value {
  const wanted = resolveType(compilation.model, type, position);
  const narrow = (value: Value): Value => {
    if (isEmptyValue(value)) return value;
    if (value.item !== undefined) return itemOfType(compilation, value, value.item, wanted, position);
    const { types, throws, cost } = value;
    return {
      types: typesWithin(compilation.model, types, wanted),
      throws,
      cost: cost + 1,
      total: false,
      each: (body, need) =>
        value.each((item) => itemOfType(compilation, value, item, wanted, position).each(body, need), need),
    };
  };
  const narrowed = narrow(source);
  return source.forType === undefined ? narrowed : { ...narrowed, forExistence: narrow(source.forType) };
}

function itemOfType(
  compilation: Compilation,
  source: Value,
  item: Item,
  wanted: string,
  position: number,
): Value {
  const { model } = compilation;
  const types = typesWithin(model, item.types, wanted);
  const { cost, throws, total } = source;
  if (types.size === 0) return emptyValue;
  if (types.size === item.types.size) return singleValue(compilation, item, { cost, throws, total });
  if (item.choice !== undefined) {
    const { parent, alternatives } = item.choice;
    const among = alternatives.filter(({ type }) => types.has(type));
    return choiceValue(
      compilation,
      { parent, name: '', alternatives: among, crowded: true },
      { cost, throws },
    );
  }
  const test = typeTest(compilation, item, wanted, position);
  const { extra } = item;
  const narrowed: Item = {
    types,
    value: `(${test} ? ${item.value} : undefined)`,
    ...(extra !== undefined && { extra: `(${test} ? ${extra} : undefined)` }),
    ...(item.key !== undefined && { key: item.key }),
  };
  return singleValue(compilation, narrowed, { cost: cost + 1, throws });
}

/** `is`: empty without an item, else whether its type is the one named. */
export function isBool(compilation: Compilation, operand: Value, type: string, position: number): Bool {
  const wanted = resolveType(compilation.model, type, position);
  const only = onlyItem(compilation, operand.forType ?? operand);
  const { item, cost, throws, total } = only;
  if (item === undefined) return constantBool(undefined);
  const matching = existsBool(compilation, itemOfType(compilation, only, item, wanted, position));
  const traits = { cost: cost + 2, throws };
  if (total) return totalBool(matching.truth, traits, matching.falsity);
  const present = existenceOf(item);
  return {
    total: false,
    ...traits,
    throws,
    truth: matching.truth,
    falsity: () => `(${present} && ${matching.falsity()})`,
    value: () => `(${matching.truth()} ? true : ${present} ? false : undefined)`,
  };
}

/** An unqualified name is a FHIR type where there is one. */
function resolveType(model: FhirModel, type: string, position: number): string {
  if (type.startsWith('FHIR.') && model.has(type.slice(5))) return type.slice(5);
  if (type.startsWith('System.') || model.has(type)) return type;
  if (/^(?:Boolean|String|Integer|Decimal|Date|DateTime|Time|Quantity)$/.test(type)) return `System.${type}`;
  throw new NotCompilable('not-supported', position, type);
}

function typesWithin(model: FhirModel, types: Types, wanted: string): Types {
  return new Set([...types].filter((type) => model.isA(type, wanted)));
}

/** JavaScript condition: the item, which exists, is of the type. */
function typeTest({ model, emitter }: Compilation, item: Item, wanted: string, position: number): Code {
  const matching = typesWithin(model, item.types, wanted);
  if ([...matching].every((type) => model.kindOf(type) === 'resource')) {
    const tests = [...matching].map((type) => `(${item.value}?.resourceType as unknown) === '${type}'`);
    if (tests.length > 10) throw new NotCompilable('not-supported', position, wanted);
    return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' || ')})`;
  }
  if (item.key === undefined || !isPrimitive(model, wanted)) {
    throw new NotCompilable('not-supported', position, wanted);
  }
  const keys = emitter.constant(`new Set(${JSON.stringify(keysOfType(model, wanted).join(' '))}.split(' '))`);
  return `(typeof ${item.value} !== 'object' && ${keys}.has(${item.key}))`;
}

/**
 * The JSON names under which a value of a primitive type can stand. A few names (`definition`, `source`) stand for
 * it in one type and for another kind of text elsewhere; they count, since what is below an element tells its name
 * but not its type. It only matters to `dom-3`, which looks for references to contained resources: a text that is
 * equal to `#` with the id of a contained resource is taken for one there.
 */
function keysOfType(model: FhirModel, wanted: string): readonly string[] {
  const keys = new Set<string>();
  for (const owner of model.concreteTypes) {
    for (const { name, choice, types } of model.elementsOf(owner).values()) {
      for (const type of types) {
        if (model.isA(type, wanted))
          keys.add(choice ? name + type.charAt(0).toUpperCase() + type.slice(1) : name);
      }
    }
  }
  return [...keys].sort(compareStrings);
}
