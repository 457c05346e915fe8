import { isLinearPattern } from '../../src/foundation/pattern/isLinearPattern.js';
import { parsePattern } from '../../src/foundation/pattern/parsePattern.js';
import { printPattern } from '../../src/foundation/pattern/printPattern.js';
import { maybeBool } from './Bool.js';
import type { Code } from './Emitter.js';
import type { Call, FunctionCompiler } from './Call.js';
import { argument } from './Call.js';
import { NotCompilable } from './NotCompilable.js';
import type { Types, Value } from './Value.js';
import { emptyValue, isEmptyValue } from './Value.js';
import { boolValue, integerType, onlyItem, scalar, stringType } from './values.js';

const decimalType: Types = new Set(['System.Decimal']);

/** Functions on a text, which is the only item. */
export const textFunctions: Readonly<Record<string, FunctionCompiler>> = {
  startsWith: (call) => test(call, 'startsWith'),
  endsWith: (call) => test(call, 'endsWith'),
  contains: (call) => test(call, 'holdsText'),
  matches: (call) => {
    const pattern = linearPattern(call, 'su');
    return onText(call, [], (text) => {
      const { throws, cost } = text;
      return boolValue(
        call.compilation,
        maybeBool(() => `matches(${text.item?.value ?? ''}, ${pattern})`, { cost: cost + 10, throws }),
      );
    });
  },
  replaceMatches: (call) => {
    const pattern = linearPattern(call, 'gsu');
    return onText(call, [], (text) =>
      scalar(
        call.compilation,
        stringType,
        `replaceMatches(${text.item?.value ?? ''}, ${pattern}, ${literal(call, 1)})`,
        [text],
      ),
    );
  },
  replace: (call) => compute(call, 'replaceText', stringType),
  substring: (call) => compute(call, 'substring', stringType),
  indexOf: (call) => compute(call, 'indexOf', integerType),
  length: (call) => compute(call, 'lengthOf', integerType),
  lower: (call) => compute(call, 'lower', stringType),
  upper: (call) => compute(call, 'upper', stringType),
  toString: (call: Call) => compute(call, 'textOf', stringType),
  toInteger: (call) => compute(call, 'toInteger', integerType),
  toDecimal: (call) => compute(call, 'toDecimal', decimalType),
};

/** Empty without a text or one of the arguments. */
function onText(call: Call, others: readonly Value[], make: (text: Value) => Value): Value {
  const text = onlyItem(call.compilation, call.source);
  return isEmptyValue(text) || others.some(isEmptyValue) ? emptyValue : make(text);
}

function argumentsOf(call: Call): readonly Value[] {
  return call.node.arguments.map((_, index) => onlyItem(call.compilation, argument(call, index)));
}

function codes(values: readonly Value[]): Code {
  return values.map(({ item }) => item?.value ?? 'undefined').join(', ');
}

function test(call: Call, helper: string): Value {
  const others = argumentsOf(call);
  return onText(call, others, (text) => {
    const all = [text, ...others];
    const traits = { cost: text.cost + 4, throws: all.some(({ throws }) => throws) };
    return boolValue(
      call.compilation,
      maybeBool(() => `${helper}(${codes(all)})`, traits),
    );
  });
}

function compute(call: Call, helper: string, types: Types): Value {
  const others = argumentsOf(call);
  return onText(call, others, (text) => {
    const all = [text, ...others];
    return scalar(call.compilation, types, `${helper}(${codes(all)})`, all);
  });
}

function literal({ node }: Call, index: number): Code {
  const parameter = node.arguments[index];
  if (parameter?.kind === 'literal' && parameter.type === 'string') return JSON.stringify(parameter.value);
  throw new NotCompilable('not-supported', node.position, node.name);
}

/** A pattern that hostile text can't stall, as a constant of the module. */
function linearPattern(call: Call, flags: string): Code {
  const text = JSON.parse(literal(call, 0)) as string;
  const pattern = parsePattern(text);
  const position = call.node.arguments[0]?.position ?? call.node.position;
  if (pattern === undefined) throw new NotCompilable('pattern-unsafe', position, text);
  // The engine has an automaton for these; no published expression needs one.
  if (!isLinearPattern(pattern)) throw new NotCompilable('not-supported', position, text);
  return call.compilation.emitter.constant(`/${printPattern(pattern)}/${flags}`);
}
