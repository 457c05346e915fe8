import type { Call, FunctionCompiler } from './Call.js';
import { argument } from './Call.js';
import { bothValue, distinctValue } from './collections.js';
import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import { equalTo } from './equality.js';
import { membersOnce } from './membership.js';
import type { Item, Value } from './Value.js';
import { isEmptyValue } from './Value.js';
import { loopCost, onlyItem, singleValue, variableType } from './values.js';

/** Functions that take part of a collection, or put two together. */
export const subsettingFunctions: Readonly<Record<string, FunctionCompiler>> = {
  first: (call) => nth(call.compilation, call.source, '0'),
  last,
  tail: (call) => skipped(call, '1'),
  skip: (call) => skipped(call, numberArgument(call, 0)),
  take: taken,
  single: ({ compilation, source }) => onlyItem(compilation, source),
  distinct: ({ compilation, source }) => distinctValue(compilation, source),
  combine: (call) => bothValue(call.source, argument(call, 0)),
  union: (call) => distinctValue(call.compilation, bothValue(call.source, argument(call, 0))),
  intersect: (call) => among(call, 'in'),
  exclude: (call) => among(call, 'not in'),
};

/** `intersect()` and `exclude()`; the former gives each item once. */
function among(call: Call, wanted: 'in' | 'not in'): Value {
  const { compilation, source } = call;
  const { emitter, model } = compilation;
  const other = argument(call, 0);
  const filteredBy = (test: (item: Item) => Code): Value => ({
    types: source.types,
    throws: source.throws || other.throws,
    cost: source.cost + other.cost + loopCost,
    total: false,
    each: (body, need) => source.each((item) => `if (${test(item)}) { ${body(item)} }`, need),
  });
  const isMember = (item: Item): Code => {
    const members = membersOnce(compilation, other, source.types);
    if (members !== undefined) return `${members}.has(${item.value})`;
    return emitter.lift(() => {
      const body = other.each((each) => `if (${equalTo(model, item, each)}) return true;`, {
        repeatsAllowed: true,
      });
      return `${body} return false;`;
    });
  };
  return wanted === 'in'
    ? distinctValue(compilation, filteredBy(isMember))
    : filteredBy((item) => `!${isMember(item)}`);
}

/** The item at an index. */
export function nth(compilation: Compilation, source: Value, index: Code): Value {
  if (isEmptyValue(source)) return source;
  if (source.item !== undefined && index === '0') return source;
  const { emitter } = compilation;
  const pick = (part: (item: Item) => Code): Code =>
    emitter.lift(() => {
      if (index === '0') return `${source.each((item) => `return ${part(item)};`, {})} return undefined;`;
      const count = emitter.variable('unknown');
      const body = source.each((item) => `if (${count}++ === ${index}) return ${part(item)};`, {});
      return `let ${count} = 0; ${body} return undefined;`;
    });
  const item: Item = { types: source.types, value: pick(({ value }) => value) };
  return singleValue(compilation, item, { cost: source.cost + 2, throws: source.throws });
}

function last({ compilation, source }: Call): Value {
  if (source.item !== undefined || isEmptyValue(source)) return source;
  const { emitter } = compilation;
  const type = variableType(source.types);
  const value = emitter.lift(() => {
    const found = emitter.variable(type);
    return `let ${found}: ${type}; ${source.each((item) => `${found} = ${item.value};`, {})} return ${found};`;
  });
  return singleValue(
    compilation,
    { types: source.types, value },
    { cost: source.cost + loopCost, throws: source.throws },
  );
}

function skipped({ compilation, source }: Call, number: Code): Value {
  return counted(compilation, source, (count) => `${count} > ${number}`);
}

function taken(call: Call): Value {
  const number = numberArgument(call, 0);
  return counted(call.compilation, call.source, (count) => `${count} <= ${number}`);
}

/** Items of which the rank, from 1, passes a test. */
function counted({ emitter }: Compilation, source: Value, test: (count: Code) => Code): Value {
  return {
    types: source.types,
    throws: source.throws,
    cost: source.cost + 1,
    total: false,
    each: (body) => {
      const count = emitter.variable('unknown');
      const inner = source.each((item) => `${count}++; if (${test(count)}) { ${body(item)} }`, {});
      return `let ${count} = 0; ${inner}`;
    },
  };
}

function numberArgument(call: Call, index: number): Code {
  return onlyItem(call.compilation, argument(call, index)).item?.value ?? '0';
}
