import { createRequire } from 'node:module';
import type { Release } from '../../src/fhir/Release.js';
import type { FhirModel } from '../../scripts/expressions/FhirModel.js';
import type { Focus } from './foci.js';

/** What an evaluation says. `other` is a result that no truth value can be made of. */
export type Verdict = 'true' | 'false' | 'empty' | 'error' | 'other';

/** What both sides are told of the surroundings. */
export interface Surroundings {
  resolve(focus: Focus, reference: string): object | undefined;
  conformsTo(resource: unknown, profile: string): boolean;
  memberOf(value: unknown, valueSet: string): boolean;
  htmlChecks(value: unknown): boolean;
}

const require = createRequire(import.meta.url);

interface Node {
  readonly data: unknown;
}
interface Engine {
  compile(
    expression: string,
    model: unknown,
    options: object,
  ): (input: unknown, variables: Readonly<Record<string, unknown>>) => readonly unknown[];
}
interface Types {
  readonly ResourceNode: { makeResNode(...parameters: readonly unknown[]): Node };
  readonly FP_Decimal_Native: { getDecimal(value: unknown): unknown };
}

/** Evaluates expressions with the `fhirpath` package on foci that keep their types and extensions. */
export function createOracle(
  release: Release,
  model: FhirModel,
  surroundings: Surroundings,
): (expression: string, focus: Focus) => Verdict {
  const engine = require('fhirpath') as Engine;
  const { ResourceNode, FP_Decimal_Native: decimals } = require('fhirpath/src/types') as Types;
  const context: unknown = require(
    release === 'R4' ? 'fhirpath/fhir-context/r4' : 'fhirpath/fhir-context/stu3',
  );
  const compiled = new Map<string, ReturnType<Engine['compile']> | undefined>();
  let current: Focus | undefined;

  const one = (arity: Readonly<Record<number, readonly string[]>>, fn: unknown): object => ({
    fn,
    arity,
    internalStructures: true,
  });
  const dataOf = (item: unknown): unknown =>
    typeof item === 'object' && item !== null && 'data' in item ? item.data : item;
  const single = (items: readonly unknown[]): unknown => {
    if (items.length > 1) throw new Error('several items');
    return dataOf(items[0]);
  };
  const userInvocationTable = {
    trace: one({ 1: ['String'], 2: ['String', 'Expr'] }, (items: unknown) => items),
    resolve: one({ 0: [] }, function (this: unknown, items: readonly unknown[]) {
      return items.flatMap((item) => {
        const data = dataOf(item);
        const reference = typeof data === 'string' ? data : (data as { reference?: unknown }).reference;
        if (typeof reference !== 'string' || current === undefined) return [];
        const found = surroundings.resolve(current, reference);
        return found === undefined ? [] : [ResourceNode.makeResNode(this, found, null, null, null, null)];
      });
    }),
    conformsTo: one({ 1: ['String'] }, (items: readonly unknown[], profile: string) =>
      items.length === 0 ? [] : surroundings.conformsTo(single(items), profile),
    ),
    memberOf: one({ 1: ['String'] }, (items: readonly unknown[], valueSet: string) =>
      items.length === 0 ? [] : surroundings.memberOf(single(items), valueSet),
    ),
    htmlChecks: one({ 0: [] }, (items: readonly unknown[]) =>
      typeof dataOf(items[0]) === 'string' ? surroundings.htmlChecks(single(items)) : [],
    ),
  };

  return (expression, focus) => {
    if (!compiled.has(expression)) {
      try {
        compiled.set(expression, engine.compile(expression, context, { userInvocationTable }));
      } catch {
        compiled.set(expression, undefined);
      }
    }
    const evaluate = compiled.get(expression);
    if (evaluate === undefined) return 'error';
    const { type, value, extra, resource, rootResource } = focus;
    const path = type;
    const nodeType = type.includes('.') ? 'BackboneElement' : type;
    const node = ResourceNode.makeResNode(
      { model: context, getDecimal: (each: unknown) => decimals.getDecimal(each), vars: {} },
      value ?? null,
      null,
      path,
      extra,
      nodeType,
      type,
    );
    current = focus;
    try {
      return verdictOf(evaluate(node, { resource, rootResource }));
    } catch {
      return 'error';
    }
  };
}

function verdictOf(result: readonly unknown[]): Verdict {
  if (result.length === 0) return 'empty';
  if (result.length > 1) return 'other';
  const [only] = result;
  return typeof only === 'boolean' ? (only ? 'true' : 'false') : 'true';
}
