import { maybeBool, totalBool } from './Bool.js';
import type { Code } from './Emitter.js';
import { environment } from './Emitter.js';
import type { FhirModel } from './FhirModel.js';
import type { Call, FunctionCompiler } from './Call.js';
import { NotCompilable } from './NotCompilable.js';
import type { Item, Types, Value } from './Value.js';
import { emptyValue, isEmptyValue, isValued } from './Value.js';
import { boolValue, isPrimitive, loopCost, onlyItem, singleValue } from './values.js';

/** What FHIR adds to FHIRPath, and the functions that walk through whatever is there. */
export const fhirFunctions: Readonly<Record<string, FunctionCompiler>> = {
  children: (call) => nodesBelow(call, 'childrenOf', childTypes(call.compilation.model, call.source.types)),
  descendants: (call) =>
    nodesBelow(call, 'descendantsOf', typesBelow(call.compilation.model, call.source.types)),
  extension: extensions,
  resolve: resolvedReferences,
  conformsTo: (call) => asked(call, 'conforms'),
  memberOf: (call) => asked(call, 'isMember'),
  htmlChecks: (call) => {
    const { item, cost, throws } = onlyItem(call.compilation, call.source);
    if (item === undefined) return emptyValue;
    return boolValue(
      call.compilation,
      maybeBool(() => `htmlChecks(${item.value})`, { cost: cost + 10 * loopCost, throws }),
    );
  },
};

function nodesBelow({ compilation, source }: Call, helper: string, types: Types): Value {
  const { emitter } = compilation;
  return {
    types,
    throws: source.throws,
    cost: source.cost + 5 * loopCost,
    total: false,
    each: (body, need) =>
      source.each(
        (parent) => {
          const nodes = emitter.shared(`${helper}(${parent.value}, ${parent.extra ?? 'undefined'})`);
          const node = emitter.variable('RawNode');
          const item: Item = { types, value: `${node}.value`, extra: `${node}.extra`, key: `${node}.key` };
          const inner = emitter.loop(() => body(item));
          return `for (const ${node} of ${nodes}) { ${inner} }`;
        },
        need.repeatsAllowed === true ? { repeatsAllowed: true } : {},
      ),
  };
}

function childTypes(model: FhirModel, types: Types): Set<string> {
  const found = new Set<string>();
  for (const type of types) for (const child of model.childTypesOf(type)) found.add(child);
  return found;
}

function typesBelow(model: FhirModel, types: Types): Types {
  const found = childTypes(model, types);
  // The set grows while it is read.
  for (const type of found) for (const child of model.childTypesOf(type)) found.add(child);
  return found;
}

/** `extension(url)`: those of primitives stand apart in JSON. */
function extensions({ compilation, source, node }: Call): Value {
  const { emitter, model } = compilation;
  const [url] = node.arguments;
  if (url?.kind !== 'literal' || url.type !== 'string')
    throw new NotCompilable('not-supported', node.position, node.name);
  if (isEmptyValue(source)) return source;
  const wanted = JSON.stringify(url.value);
  const types: Types = new Set(['Extension']);
  const primitives = [...source.types].filter((type) => isPrimitive(model, type)).length;
  const listOf = ({ value, extra }: Item): Code => {
    if (primitives === 0) return `${value}?.extension`;
    if (extra === undefined) return primitives === source.types.size ? 'undefined' : `${value}?.extension`;
    return primitives === source.types.size
      ? `${extra}?.extension`
      : `(${value}?.extension ?? ${extra}?.extension)`;
  };
  const within = (item: Item, body: (found: Item) => Code): Code => {
    const value = emitter.variable();
    const inner = emitter.loop(() => body({ types, value }));
    return `for (const ${value} of list(${listOf(item)})) if ((${value}?.url as unknown) === ${wanted}) { ${inner} }`;
  };
  return {
    types,
    throws: source.throws,
    cost: source.cost + loopCost,
    total: false,
    each: (body) =>
      source.item === undefined || source.item.choice !== undefined
        ? source.each((item) => within(item, body), {})
        : within(source.item, body),
  };
}

/** `resolve()` of References, and of canonicals and uris themselves. */
function resolvedReferences({ compilation, source }: Call): Value {
  const { emitter, model } = compilation;
  const types = model.resourceTypes;
  const referenceOf = ({ types: itemTypes, value }: Item): Code =>
    [...itemTypes].every((type) => isPrimitive(model, type)) ? value : `${value}?.reference`;
  const names = emitter.constant(`new Set(${JSON.stringify([...types].join(' '))}.split(' '))`);
  const resolvedBy = (code: (reference: Code) => Code): Value => {
    const traits = { cost: source.cost + 2 * loopCost, throws: true };
    if (source.item !== undefined) {
      return singleValue(compilation, { types, value: code(referenceOf(source.item)) }, traits);
    }
    return {
      types,
      ...traits,
      total: false,
      each: (body, need) =>
        source.each(
          (item) =>
            singleValue(compilation, { types, value: code(referenceOf(item)) }, traits).each(body, need),
          { repeatsAllowed: need.repeatsAllowed === true },
        ),
    };
  };
  return {
    ...resolvedBy((reference) => `resolved(${environment}, ${reference})`),
    forType: resolvedBy((reference) => `resolvedForType(${environment}, ${reference}, ${names})`),
  };
}

/** What only the surroundings know of the only item: whether it is in a value set, or conforms to a profile. */
function asked(call: Call, helper: string): Value {
  const { compilation, source, node } = call;
  const [canonical] = node.arguments;
  if (canonical?.kind !== 'literal' || canonical.type !== 'string') {
    throw new NotCompilable('not-supported', node.position, node.name);
  }
  const { item, cost } = onlyItem(compilation, source);
  if (item === undefined) return emptyValue;
  const traits = { cost: cost + 5 * loopCost, throws: true };
  const question = (value: Code): Code =>
    `${helper}(${environment}, ${value}, ${JSON.stringify(canonical.value)})`;
  if (isValued(source))
    return boolValue(
      compilation,
      totalBool(() => question(item.value), traits),
    );
  const whenThere = (): Code =>
    compilation.emitter.lift(() => {
      const value = compilation.emitter.variable('unknown');
      return `const ${value}: unknown = ${item.value}; return ${value} == null ? undefined : ${question(value)};`;
    });
  return boolValue(compilation, maybeBool(whenThere, traits));
}
