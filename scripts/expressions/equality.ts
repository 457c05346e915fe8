import type { Bool } from './Bool.js';
import { constantBool, maybeBool, notBool, totalBool } from './Bool.js';
import { collected } from './collections.js';
import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import { isNumeric, isSimple, kindOf } from './kinds.js';
import { xorBool } from './logic.js';
import type { Item, Value } from './Value.js';
import { isEmptyValue, isValued } from './Value.js';
import { existenceOf, loopCost } from './values.js';

/** `=`: empty when a side is; collections are equal when they are as long, and equal item by item. */
export function sameBool(compilation: Compilation, left: Value, right: Value): Bool {
  if (isEmptyValue(left) || isEmptyValue(right)) return constantBool(undefined);
  if (left.bool !== undefined && right.bool !== undefined) return notBool(xorBool(left.bool, right.bool));
  if (left.item === undefined || right.item === undefined) return sameCollections(compilation, left, right);
  return sameItems(compilation, left, left.item, right, right.item);
}

function sameItems({ model, emitter }: Compilation, left: Value, a: Item, right: Value, b: Item): Bool {
  const traits = { cost: left.cost + right.cost + 1, throws: left.throws || right.throws };
  const [kind, other] = [kindOf(model, left), kindOf(model, right)];
  if (kind !== other && kind !== 'mixed' && other !== 'mixed') {
    if (isNumeric(kind) && isNumeric(other)) {
      return maybeBool(() => `level(compareQuantities(${a.value}, ${b.value}))`, traits);
    }
    // Values of different types are different, if both are there.
    return neverBool(() => `${existenceOf(a)} && ${existenceOf(b)}`, left, right, traits);
  }
  if (kind === 'date') return maybeBool(() => `level(compareDates(${a.value}, ${b.value}))`, traits);
  if (kind === 'time') return maybeBool(() => `level(compareTimes(${a.value}, ${b.value}))`, traits);
  if (kind === 'quantity' && (left.literals ?? right.literals) !== undefined) {
    return maybeBool(() => `level(compareQuantities(${a.value}, ${b.value}))`, traits);
  }
  const literal = right.literals?.[0] ?? left.literals?.[0];
  const operand = right.literals === undefined ? b : a;
  if (literal === undefined || kind === 'complex') {
    return maybeBool(() => `sameItem(${a.value}, ${b.value})`, traits);
  }
  const { value } = operand;
  if (isValued(right.literals === undefined ? right : left)) {
    return totalBool(
      () => `(${value} as unknown) === ${literal}`,
      traits,
      () => `(${value} as unknown) !== ${literal}`,
    );
  }
  if (traits.cost > loopCost / 2) return maybeBool(() => `sameItem(${value}, ${literal})`, traits);
  const truth = (): Code => `(${value} as unknown) === ${literal}`;
  return {
    total: false,
    ...traits,
    truth,
    falsity: () => `(${value} != null && (${value} as unknown) !== ${literal})`,
    value: () =>
      emitter.lift(() => {
        const known = emitter.variable('unknown');
        return `const ${known}: unknown = ${value}; return ${known} === ${literal} || (${known} == null ? undefined : false);`;
      }),
  };
}

/** Never true; false where both sides are there. */
function neverBool(
  bothExist: () => Code,
  left: Value,
  right: Value,
  traits: { readonly cost: number; readonly throws: boolean },
): Bool {
  if (isValued(left) && isValued(right)) return constantBool(false);
  return {
    total: false,
    ...traits,
    truth: () => 'false',
    falsity: () => `(${bothExist()})`,
    value: () => `((${bothExist()} ? false : undefined) as Truth)`,
  };
}

function sameCollections(compilation: Compilation, left: Value, right: Value): Bool {
  const { emitter } = compilation;
  const traits = { cost: left.cost + right.cost + loopCost, throws: left.throws || right.throws };
  const [many, one] = left.item === undefined ? [left, right] : [right, left];
  const { item } = one;
  if (item === undefined) {
    return maybeBool(
      () => `sameItems(${collected(compilation, left)}, ${collected(compilation, right)})`,
      traits,
    );
  }
  // Against one item: there must be one here too, and the same.
  return maybeBool(
    () =>
      emitter.lift(() => {
        const [wanted, found, count] = [
          emitter.variable('unknown'),
          emitter.variable('unknown'),
          emitter.variable('unknown'),
        ];
        const setUp = `const ${wanted} = ${item.value}; let ${found}: unknown; let ${count} = 0;`;
        const body = many.each(
          (each) =>
            `if (${count}++ > 0) return ${isValued(one) ? 'false' : `${wanted} == null ? undefined : false`}; ${found} = ${each.value};`,
          {
            valuesOnly: true,
          },
        );
        return `${setUp} ${body} return sameItem(${found}, ${wanted});`;
      }),
    traits,
  );
}

/** JavaScript condition: two items are equal. */
export function equalTo(model: Compilation['model'], a: Item, b: Item): Code {
  return isSimple(model, a.types) && isSimple(model, b.types)
    ? `(${a.value} as unknown) === ${b.value}`
    : `sameItem(${a.value}, ${b.value}) === true`;
}
