import type { Bool } from './Bool.js';
import { bracketed, constantBool, notBool, totalBool } from './Bool.js';
import type { Call, FunctionCompiler } from './Call.js';
import { argument } from './Call.js';
import { keyCode } from './collections.js';
import type { Scope } from './Compilation.js';
import type { Code } from './Emitter.js';
import { filtered } from './filteringFunctions.js';
import { memberBool } from './membership.js';
import { argumentTruth, eachScoped, sampleArgument } from './scoping.js';
import type { Value } from './Value.js';
import { isEmptyValue } from './Value.js';
import { boolValue, countOf, currentItem, existsBool, isPrimitive, loopCost, truthOf } from './values.js';

/** Functions that say whether, and how many, items there are. */
export const existenceFunctions: Readonly<Record<string, FunctionCompiler>> = {
  exists: (call) => boolValue(call.compilation, existsBool(call.compilation, filtered(call))),
  empty: bool((call) => notBool(existsBool(call.compilation, call.source))),
  not: bool((call) => notBool(truthOf(call.compilation, call.source))),
  hasValue: bool(hasValue),
  all: bool((call) => allBool(call, (item, scope) => argumentTruth(call, item, scope))),
  allTrue: bool((call) => allBool(call, (item) => truthOf(call.compilation, item).truth())),
  allFalse: bool((call) => allBool(call, (item) => truthOf(call.compilation, item).falsity())),
  anyTrue: bool((call) => anyBool(call, (item) => truthOf(call.compilation, item).truth())),
  anyFalse: bool((call) => anyBool(call, (item) => truthOf(call.compilation, item).falsity())),
  count: (call) => countOf(call.compilation, call.source),
  isDistinct: bool(isDistinct),
  subsetOf: bool((call) => subsetBool(call, call.source, argument(call, 0))),
  supersetOf: bool((call) => subsetBool(call, argument(call, 0), call.source)),
};

function bool(compile: (call: Call) => Bool): FunctionCompiler {
  return (call) => boolValue(call.compilation, compile(call));
}

function allBool(call: Call, test: (item: Value, scope: Scope) => Code): Bool {
  const { compilation, source } = call;
  if (isEmptyValue(source)) return constantBool(true);
  const { throws, cost } = sampleArgument(call);
  return totalBool(
    () =>
      compilation.emitter.lift(() => {
        const body = eachScoped(
          call,
          (item, scope) => `if (!${bracketed(test(item, scope))}) return false;`,
          {
            repeatsAllowed: true,
          },
        );
        return `${body} return true;`;
      }),
    { cost: source.cost + cost + loopCost, throws: source.throws || throws },
  );
}

function anyBool(call: Call, test: (item: Value) => Code): Bool {
  const { compilation, source } = call;
  return totalBool(
    () =>
      compilation.emitter.lift(() => {
        const body = source.each((item) => `if (${test(currentItem(item))}) return true;`, {
          repeatsAllowed: true,
        });
        return `${body} return false;`;
      }),
    { cost: source.cost + loopCost, throws: source.throws },
  );
}

function hasValue({ compilation, source }: Call): Bool {
  const { model, emitter } = compilation;
  if (isEmptyValue(source)) return constantBool(false);
  const { item, throws, cost, types } = source;
  const primitives = [...types].filter((type) => isPrimitive(model, type)).length;
  if (primitives === 0) return constantBool(false);
  const traits = { cost: cost + 1, throws };
  const all = primitives === types.size;
  if (item !== undefined) {
    const { value } = item;
    return all
      ? totalBool(
          () => `${value} != null`,
          traits,
          () => `${value} == null`,
        )
      : totalBool(() => `isPrimitive(${value})`, traits);
  }
  // One item, and a primitive with a value.
  return totalBool(
    () =>
      emitter.lift(() => {
        const [found, count] = [emitter.variable('unknown'), emitter.variable('unknown')];
        const body = source.each((each) => `if (${count}++ > 0) return false; ${found} = ${each.value};`, {});
        return `let ${found}: unknown; let ${count} = 0; ${body} return isPrimitive(${found});`;
      }),
    { cost: cost + loopCost, throws },
  );
}

function isDistinct({ compilation, source }: Call): Bool {
  const { emitter, model } = compilation;
  if (source.item !== undefined || isEmptyValue(source)) return constantBool(true);
  return totalBool(
    () =>
      emitter.lift(() => {
        const [seen, count] = [emitter.variable('unknown'), emitter.variable('unknown')];
        const body = source.each(
          (item) => `if (${seen}.add(${keyCode(model, item)}).size !== ++${count}) return false;`,
          { valuesOnly: true },
        );
        return `const ${seen} = new Set<unknown>(); let ${count} = 0; ${body} return true;`;
      }),
    { cost: source.cost + loopCost, throws: source.throws },
  );
}

function subsetBool(call: Call, part: Value, whole: Value): Bool {
  const { compilation } = call;
  return totalBool(
    () =>
      compilation.emitter.lift(() => {
        const body = part.each(
          (item) => {
            const isMember = memberBool(compilation, currentItem(item), whole);
            return `if (!${bracketed(isMember.truth())}) return false;`;
          },
          { repeatsAllowed: true },
        );
        return `${body} return true;`;
      }),
    { cost: part.cost + whole.cost + loopCost, throws: part.throws || whole.throws },
  );
}
