import type { Bool } from './Bool.js';
import { maybeBool } from './Bool.js';
import type { Call, FunctionCompiler } from './Call.js';
import type { Scope } from './Compilation.js';
import type { Code } from './Emitter.js';
import { existenceFunctions } from './existenceFunctions.js';
import { fhirFunctions } from './fhirFunctions.js';
import { filteringFunctions } from './filteringFunctions.js';
import { NotCompilable } from './NotCompilable.js';
import { subsettingFunctions } from './subsettingFunctions.js';
import { textFunctions } from './textFunctions.js';
import { isBool, ofType, typeArgument } from './types.js';
import type { Value } from './Value.js';
import { emptyValue, isEmptyValue } from './Value.js';
import { boolValue, scalar, truthOf } from './values.js';

/** The functions of FHIRPath and FHIR that are compiled; any other is refused. */
const functions: ReadonlyMap<string, FunctionCompiler> = new Map(
  Object.entries<FunctionCompiler>({
    ...existenceFunctions,
    ...filteringFunctions,
    ...subsettingFunctions,
    ...textFunctions,
    ...fhirFunctions,
    ofType: narrowed,
    as: narrowed,
    is: ({ compilation, source, node }) => {
      const type = typeArgument(node.arguments[0], node.position);
      return boolValue(compilation, isBool(compilation, source, type, node.position));
    },
    iif,
    trace: ({ source }) => source,
    // The same input must give the same output: nothing here knows what day it is.
    today: undecided,
    now: undecided,
    timeOfDay: undecided,
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

function narrowed({ compilation, source, node }: Call): Value {
  return ofType(compilation, source, typeArgument(node.arguments[0], node.position), node.position);
}
