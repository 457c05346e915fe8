import type { Bool } from './Bool.js';
import { constantBool, maybeBool } from './Bool.js';
import { collected } from './collections.js';
import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import { equalTo } from './equality.js';
import { isSimple } from './kinds.js';
import type { Item, Types, Value } from './Value.js';
import { isValued } from './Value.js';
import { loopCost, onlyItem } from './values.js';

/** `in`: whether the only item on the left is among those on the right. */
export function memberBool(compilation: Compilation, left: Value, right: Value): Bool {
  const { emitter, model } = compilation;
  const only = onlyItem(compilation, left);
  const { item } = only;
  if (item === undefined) return constantBool(undefined);
  const traits = { cost: only.cost + right.cost + loopCost / 2, throws: only.throws || right.throws };
  const decide = (found: (wanted: Code) => Code): Bool =>
    maybeBool(
      () =>
        emitter.lift(() => {
          const wanted = emitter.variable('unknown');
          const unless = isValued(only) ? '' : `if (${wanted} == null) return undefined;`;
          return `const ${wanted}: unknown = ${item.value}; ${unless} ${found(wanted)}`;
        }),
      traits,
    );
  if (right.literals !== undefined) {
    const { literals } = right;
    return decide(
      (wanted) => `return ${literals.map((each) => `${wanted} === ${each}`).join(' || ') || 'false'};`,
    );
  }
  return decide((wanted) => {
    const members = membersOnce(compilation, right, item.types);
    const itself: Item = { types: item.types, value: wanted };
    if (members !== undefined) return `return ${members}.has(${wanted});`;
    const body = right.each((each) => `if (${equalTo(model, each, itself)}) return true;`, {
      valuesOnly: true,
      repeatsAllowed: true,
    });
    return `${body} return false;`;
  });
}

/**
 * The items of a collection, taken out of the loop that asks whether one of some type is among them, so that it is
 * gone through once; undefined where it can't be.
 */
export function membersOnce(compilation: Compilation, value: Value, wanted: Types): Code | undefined {
  const { model, emitter } = compilation;
  return emitter.once(() =>
    isSimple(model, wanted) ? primitives(compilation, value) : `membersOf(${collected(compilation, value)})`,
  );
}

/** The primitives of a collection as a set; other items in it do no harm. */
function primitives({ emitter }: Compilation, value: Value): Code {
  return emitter.lift(() => {
    const values = emitter.variable('unknown');
    const body = value.each((item) => `${values}.add(${item.value});`, {
      valuesOnly: true,
      repeatsAllowed: true,
    });
    return `const ${values} = new Set<unknown>(); ${body} return ${values};`;
  });
}
