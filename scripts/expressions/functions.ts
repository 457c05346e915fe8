import type { Node } from './Ast.js';
import type { Bool } from './Bool.js';
import { bracketed, constantBool, maybeBool, notBool, totalBool } from './Bool.js';
import type { Call, FunctionCompiler } from './Call.js';
import { argument } from './Call.js';
import type { Compilation, Scope } from './Compilation.js';
import type { Code } from './Emitter.js';
import { fhirFunctions } from './fhirFunctions.js';
import { NotCompilable } from './NotCompilable.js';
import { bothValue, membersOnce, distinctValue, equalTo, keyCode, memberBool } from './operators.js';
import { textFunctions } from './textFunctions.js';
import { isBool, ofType, typeArgument } from './types.js';
import type { Item, Value } from './Value.js';
import { emptyValue, isEmptyValue } from './Value.js';
import {
  boolValue,
  countOf,
  currentItem,
  existsBool,
  loopCost,
  onlyItem,
  scalar,
  integerType,
  singleValue,
  truthOf,
  variableType,
} from './values.js';

/** The functions of FHIRPath and FHIR that are compiled; any other is refused. */
const functions: ReadonlyMap<string, FunctionCompiler> = new Map(
  Object.entries<FunctionCompiler>({
    exists: (call) => bool(call, existsBool(call.compilation, filtered(call))),
    empty: (call) => bool(call, notBool(existsBool(call.compilation, call.source))),
    not: (call) => bool(call, notBool(truthOf(call.compilation, call.source))),
    hasValue: (call) => bool(call, hasValue(call)),
    all: (call) =>
      bool(
        call,
        allBool(call, (item, scope) => argumentTruth(call, item, scope)),
      ),
    allTrue: (call) =>
      bool(
        call,
        allBool(call, (item) => truthOf(call.compilation, item).truth()),
      ),
    allFalse: (call) =>
      bool(
        call,
        allBool(call, (item) => truthOf(call.compilation, item).falsity()),
      ),
    anyTrue: (call) =>
      bool(
        call,
        anyBool(call, (item) => truthOf(call.compilation, item).truth()),
      ),
    anyFalse: (call) =>
      bool(
        call,
        anyBool(call, (item) => truthOf(call.compilation, item).falsity()),
      ),
    count: (call) => countOf(call.compilation, call.source),
    isDistinct: (call) => bool(call, isDistinct(call)),
    distinct: ({ compilation, source }) => distinctValue(compilation, source),
    subsetOf: (call) => bool(call, subsetBool(call, call.source, argument(call, 0))),
    supersetOf: (call) => bool(call, subsetBool(call, argument(call, 0), call.source)),
    where: filtered,
    select: projected,
    repeat: repeated,
    ofType: ({ compilation, source, node }) =>
      ofType(compilation, source, typeArgument(node.arguments[0], node.position), node.position),
    as: ({ compilation, source, node }) =>
      ofType(compilation, source, typeArgument(node.arguments[0], node.position), node.position),
    is: (call) => {
      const { compilation, source, node } = call;
      return bool(
        call,
        isBool(compilation, source, typeArgument(node.arguments[0], node.position), node.position),
      );
    },
    first: (call) => nth(call.compilation, call.source, '0'),
    last,
    tail: (call) => skipped(call, '1'),
    skip: (call) => skipped(call, numberArgument(call, 0)),
    take: taken,
    single: ({ compilation, source }) => onlyItem(compilation, source),
    combine: (call) => bothValue(call.source, argument(call, 0)),
    union: (call) => distinctValue(call.compilation, bothValue(call.source, argument(call, 0))),
    intersect: (call) => among(call, 'in'),
    exclude: (call) => among(call, 'not in'),
    iif,
    trace: ({ source }) => source,
    // The same input must give the same output: nothing here knows what day it is.
    today: undecided,
    now: undecided,
    timeOfDay: undecided,
    ...textFunctions,
    ...fhirFunctions,
  }),
);

/** Compiles a function call. */
export function callFunction(call: Call): Value {
  const { node } = call;
  const compile = functions.get(node.name);
  if (compile !== undefined) return compile(call);
  throw new NotCompilable(
    known.has(node.name) ? 'not-supported' : 'unknown-function',
    node.position,
    node.name,
  );
}

/** Functions of FHIRPath and FHIR that no published invariant uses, so that they are not compiled. */
const known: ReadonlySet<string> = new Set(
  (
    'abs aggregate ceiling coalesce comparable convertsToBoolean convertsToDate convertsToDateTime ' +
    'convertsToDecimal convertsToInteger convertsToQuantity convertsToString convertsToTime decode defineVariable ' +
    'elementDefinition encode escape exp floor getResourceKey getReferenceKey getValue highBoundary join ln log ' +
    'lowBoundary matchesFull power precision round slice sort split sqrt subsumedBy subsumes toBoolean toChars ' +
    'toDate toDateTime toQuantity toTime trim truncate type unescape'
  ).split(' '),
);

function numberArgument(call: Call, index: number): Code {
  return onlyItem(call.compilation, argument(call, index)).item?.value ?? '0';
}

function bool({ compilation }: Call, result: Bool): Value {
  return boolValue(compilation, result);
}

function argumentTruth(call: Call, item: Value, scope: Scope): Code {
  const [criteria] = call.node.arguments;
  if (criteria === undefined) return 'true';
  return truthOf(call.compilation, call.compilation.evaluate(criteria, { ...scope, self: item })).truth();
}

/** Whether an argument may throw, or is much work, as far as one look at a sample of the items tells. */
function sampleArgument({ compilation, node, source, scope }: Call): { throws: boolean; cost: number } {
  const [parameter] = node.arguments;
  if (parameter === undefined) return { throws: false, cost: 0 };
  const item: Item = { types: source.types, value: compilation.emitter.variable(), key: "''" };
  const index = singleValue(compilation, { types: integerType, value: '0' }, { cost: 0, total: true });
  return compilation.evaluate(parameter, { ...scope, self: currentItem(item), index });
}

/**
 * Runs through items with a scope of their own; `$index` is counted where the argument asks for it.
 */
function eachScoped(
  call: Call,
  body: (item: Value, scope: Scope) => Code,
  need: Parameters<Value['each']>[1],
): Code {
  const { compilation, node, source, scope } = call;
  const counts = node.arguments.some(mentionsIndex);
  if (!counts) return source.each((item) => body(currentItem(item), scope), need);
  const { emitter } = compilation;
  const counter = emitter.variable('unknown');
  const inner = source.each((item) => {
    const index = emitter.variable('unknown');
    const value = singleValue(compilation, { types: integerType, value: index }, { cost: 0, total: true });
    return `const ${index} = ${counter}++; ${body(currentItem(item), { ...scope, index: value })}`;
  }, {});
  return `let ${counter} = 0; ${inner}`;
}

function mentionsIndex(node: Node): boolean {
  switch (node.kind) {
    case 'index':
      return true;
    case 'member':
      return node.source !== undefined && mentionsIndex(node.source);
    case 'call':
      return (node.source !== undefined && mentionsIndex(node.source)) || node.arguments.some(mentionsIndex);
    case 'indexer':
      return mentionsIndex(node.source) || mentionsIndex(node.index);
    case 'sign':
    case 'type':
      return mentionsIndex(node.operand);
    case 'binary':
      return mentionsIndex(node.left) || mentionsIndex(node.right);
    case 'literal':
    case 'empty':
    case 'this':
    case 'total':
    case 'variable':
      return false;
  }
}

/** `where()`, and the criteria of `exists()`. */
function filtered(call: Call): Value {
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
  const isPrimitive = (type: string): boolean =>
    type.startsWith('System.') || model.kindOf(type) === 'primitive';
  const primitives = [...types].filter(isPrimitive).length;
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

function iif(call: Call): Value {
  const { compilation, node, source, scope } = call;
  const [criterionNode, yesNode, noNode] = node.arguments;
  if (criterionNode === undefined || yesNode === undefined) return emptyValue;
  const inner: Scope = node.source === undefined ? scope : { ...scope, self: source };
  const criterion = truthOf(compilation, compilation.evaluate(criterionNode, inner));
  const yes = compilation.evaluate(yesNode, inner);
  const no = noNode === undefined ? emptyValue : compilation.evaluate(noNode, inner);
  const isTruth = (value: Value): boolean => value.bool !== undefined || isEmptyValue(value);
  if (!isTruth(yes) || !isTruth(no)) throw new NotCompilable('not-supported', node.position, node.name);
  const [left, right] = [truthOf(compilation, yes), truthOf(compilation, no)];
  const throws = criterion.throws || left.throws || right.throws;
  const traits = { cost: criterion.cost + left.cost + right.cost, throws };
  if (criterion.throws) {
    const branches = `() => ${left.value()}, () => ${right.value()}`;
    return boolValue(
      compilation,
      maybeBool(() => `settleIif(() => ${criterion.truth()}, ${branches})`, traits),
    );
  }
  const choose = (part: (branch: Bool) => Code): Code =>
    `(${criterion.truth()} ? ${part(left)} : ${part(right)})`;
  return boolValue(compilation, {
    total: left.total && right.total,
    ...traits,
    throws,
    truth: () => choose((branch) => branch.truth()),
    falsity: () => choose((branch) => branch.falsity()),
    value: () => choose((branch) => branch.value()),
  });
}

function undecided({ compilation, node }: Call): Value {
  return scalar(compilation, new Set(['System.DateTime']), `failed('${node.name}')`, [], { throws: true });
}
