import type { Call, FunctionCompiler } from './Call.js';
import { keyCode } from './collections.js';
import type { Compilation, Scope } from './Compilation.js';
import type { Code } from './Emitter.js';
import { argumentTruth, eachScoped, sampleArgument } from './scoping.js';
import type { Item, Value } from './Value.js';
import { emptyValue, isEmptyValue } from './Value.js';
import { currentItem, integerType, loopCost, singleValue } from './values.js';

/** Functions that keep some items, or make others of them. */
export const filteringFunctions: Readonly<Record<string, FunctionCompiler>> = {
  where: filtered,
  select: projected,
  repeat: repeated,
};

/** `where()`, and the criteria of `exists()`. */
export function filtered(call: Call): Value {
  const { compilation, node, source } = call;
  if (node.arguments.length === 0 || isEmptyValue(source)) return source;
  const { throws, cost } = sampleArgument(call);
  const traits = { throws: source.throws || throws, cost: source.cost + cost + loopCost };
  return {
    types: source.types,
    ...traits,
    total: false,
    each: (body, need) =>
      eachScoped(
        call,
        (item, scope) => {
          const test = argumentTruth(call, item, scope);
          return item.item === undefined ? '' : `if (${test}) { ${body(item.item)} }`;
        },
        need,
      ),
    ...(source.item !== undefined && filteredItem(compilation, call, source)),
  };
}

/** The one item there may be, when it passes. */
function filteredItem(compilation: Compilation, call: Call, source: Value): Pick<Value, 'item'> {
  const { item } = source;
  if (item === undefined) return {};
  const { emitter } = compilation;
  const value = emitter.lift(() => {
    const body = source.each(
      (each) => `if (${argumentTruth(call, currentItem(each), call.scope)}) return ${each.value};`,
      {},
    );
    return `${body} return undefined;`;
  });
  return { item: { types: item.types, value } };
}

function projected(call: Call): Value {
  const { compilation, node, source, scope } = call;
  const [projection] = node.arguments;
  if (projection === undefined || isEmptyValue(source)) return emptyValue;
  const project = (self: Value, inner: Scope): Value => compilation.evaluate(projection, { ...inner, self });
  if (source.item !== undefined && source.total) return project(currentItem(source.item), scope);
  const sample = project(
    currentItem({ types: source.types, value: compilation.emitter.variable(), key: "''" }),
    {
      ...scope,
      index: singleValue(compilation, { types: integerType, value: '0' }, { cost: 0, total: true }),
    },
  );
  if (isEmptyValue(sample)) return emptyValue;
  return {
    types: sample.types,
    throws: source.throws || sample.throws,
    cost: source.cost + sample.cost + loopCost,
    total: false,
    each: (body, need) => eachScoped(call, (item, inner) => project(item, inner).each(body, need), {}),
  };
}

/** `repeat()`: what the projection gives, and what it gives on that, each item once. */
function repeated(call: Call): Value {
  const { compilation, node, source, scope } = call;
  const { emitter, model } = compilation;
  const [projection] = node.arguments;
  if (projection === undefined) return emptyValue;
  const project = (self: Value): Value => compilation.evaluate(projection, { ...scope, self });
  let types: Value['types'] = new Set();
  for (let found = source.types; ; found = types) {
    const value = emitter.variable();
    const next = new Set([...types, ...project(currentItem({ types: found, value })).types]);
    if (next.size === types.size) break;
    types = next;
  }
  const { throws } = sampleArgument(call);
  return {
    types,
    throws: source.throws || throws,
    cost: source.cost + 2 * loopCost,
    total: false,
    each: (body) => {
      const [queue, seen] = [emitter.variable('unknown'), emitter.variable('unknown')];
      const add = (item: Value): Code =>
        project(item).each((found) => {
          const key = emitter.variable('unknown');
          return `const ${key} = ${keyCode(model, found)}; if (!${seen}.has(${key})) { ${seen}.add(${key}); ${queue}.push(${found.value}); }`;
        }, {});
      const value = emitter.variable();
      const found: Item = { types, value };
      const start = source.each((item) => add(currentItem(item)), {});
      const loop = emitter.loop(() => `${add(currentItem(found))} ${body(found)}`);
      return `const ${queue}: (Raw | undefined)[] = []; const ${seen} = new Set<unknown>(); ${start} for (const ${value} of ${queue}) { ${loop} }`;
    },
  };
}
