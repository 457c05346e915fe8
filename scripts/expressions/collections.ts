import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import { isSimple } from './kinds.js';
import type { Item, Value } from './Value.js';
import { isEmptyValue } from './Value.js';
import { literalValue, loopCost } from './values.js';

/** `|`: the items of both, each once. */
export function unionValue(compilation: Compilation, left: Value, right: Value): Value {
  if (isEmptyValue(left)) return right;
  if (isEmptyValue(right)) return left;
  const types = new Set([...left.types, ...right.types]);
  if (left.literals !== undefined && right.literals !== undefined) {
    return literalValue(types, [...new Set([...left.literals, ...right.literals])]);
  }
  return distinctValue(compilation, bothValue(left, right));
}

/** The items of both, in order. */
export function bothValue(left: Value, right: Value): Value {
  return {
    types: new Set([...left.types, ...right.types]),
    throws: left.throws || right.throws,
    cost: left.cost + right.cost,
    total: left.total || right.total,
    each: (body, need) => `${left.each(body, need)} ${right.each(body, need)}`,
  };
}

/** Each of equal items once. */
export function distinctValue({ emitter, model }: Compilation, source: Value): Value {
  return {
    types: source.types,
    throws: source.throws,
    cost: source.cost + loopCost,
    total: source.total,
    each: (body, need) => {
      if (need.repeatsAllowed === true) return source.each(body, need);
      const seen = emitter.variable('unknown');
      const inner = source.each((item) => {
        const key = emitter.variable('unknown');
        return `const ${key} = ${keyCode(model, item)}; if (!${seen}.has(${key})) { ${seen}.add(${key}); ${body(item)} }`;
      }, need);
      return `const ${seen} = new Set<unknown>(); ${inner}`;
    },
  };
}

/** The items of a collection as an array. */
export function collected({ emitter }: Compilation, value: Value): Code {
  return emitter.lift(() => {
    const items = emitter.variable('unknown');
    const body = value.each((item) => `${items}.push(${item.value});`, { valuesOnly: true });
    return `const ${items}: unknown[] = []; ${body} return ${items};`;
  });
}

/** Something that equal items have in common; a primitive is that itself. */
export function keyCode(model: Compilation['model'], item: Item): Code {
  return isSimple(model, item.types) ? item.value : `keyOf(${item.value})`;
}
