import type { BinaryNode, BinaryOperator } from './Ast.js';
import type { Bool } from './Bool.js';
import { bracketed, constantBool, maybeBool, notBool, totalBool } from './Bool.js';
import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import { NotCompilable } from './NotCompilable.js';
import type { Item, Types, Value } from './Value.js';
import { emptyValue, isEmptyValue, isValued } from './Value.js';
import {
  boolValue,
  existenceOf,
  integerType,
  literalValue,
  loopCost,
  onlyItem,
  scalar,
  stringType,
  truthOf,
} from './values.js';

/** What values of a type can be compared with. */
type Kind = 'text' | 'number' | 'boolean' | 'date' | 'time' | 'quantity' | 'complex' | 'mixed';

/** An operator between two collections. */
export function applyOperator(compilation: Compilation, node: BinaryNode, left: Value, right: Value): Value {
  const bool = (result: Bool): Value => boolValue(compilation, result);
  const { operator } = node;
  switch (operator) {
    case 'or':
      return bool(orBool(compilation, truthOf(compilation, left), truthOf(compilation, right)));
    case 'and':
      return bool(andBool(compilation, truthOf(compilation, left), truthOf(compilation, right)));
    case 'implies':
      return bool(orBool(compilation, notBool(truthOf(compilation, left)), truthOf(compilation, right)));
    case 'xor':
      return bool(xorBool(truthOf(compilation, left), truthOf(compilation, right)));
    case '=':
      return bool(sameBool(compilation, left, right));
    case '!=':
      return bool(notBool(sameBool(compilation, left, right)));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return bool(orderBool(compilation, operator, left, right, node.position));
    case 'in':
      return bool(memberBool(compilation, left, right));
    case 'contains':
      return bool(memberBool(compilation, right, left));
    case '|':
      return unionValue(compilation, left, right);
    case '&':
      return scalar(
        compilation,
        stringType,
        `(textOrNone(${valueOf(compilation, left)}) + textOrNone(${valueOf(compilation, right)}))`,
        [left, right],
        { total: true },
      );
    case '+':
    case '-':
    case '*':
    case '/':
    case 'div':
    case 'mod':
      return arithmetic(compilation, operator, left, right, node.position);
    case '~':
    case '!~':
      throw new NotCompilable('not-supported', node.position, operator);
  }
}

function valueOf(compilation: Compilation, value: Value): Code {
  return onlyItem(compilation, value).item?.value ?? 'undefined';
}

/** `or`; the cheaper side comes first. */
export function orBool(compilation: Compilation, left: Bool, right: Bool): Bool {
  return combined(compilation, left, right, 'or');
}

/** `and`; the cheaper side comes first. */
export function andBool(compilation: Compilation, left: Bool, right: Bool): Bool {
  return combined(compilation, left, right, 'and');
}

function combined({ emitter }: Compilation, left: Bool, right: Bool, operator: 'or' | 'and'): Bool {
  const settling = operator === 'or' ? 'true' : 'false';
  const neutral = operator === 'or' ? 'false' : 'true';
  if (left.constant === settling || right.constant === neutral) return left;
  if (right.constant === settling || left.constant === neutral) return right;
  const [first, second] = inOrder(left, right);
  const traits = { cost: first.cost + second.cost, throws: first.throws || second.throws };
  if (first.throws) {
    // Each side may settle what the other can't decide.
    const settle = operator === 'or' ? 'settleOr' : 'settleAnd';
    return maybeBool(() => `${settle}(() => ${first.value()}, () => ${second.value()})`, traits);
  }
  const [any, all] = operator === 'or' ? ['||', '&&'] : ['&&', '||'];
  const truth = (): Code => `(${first.truth()} ${any} ${second.truth()})`;
  const falsity = (): Code => `(${first.falsity()} ${all} ${second.falsity()})`;
  if (first.total && second.total) return { total: true, ...traits, truth, falsity, value: truth };
  const value = (): Code => {
    if (first.total) return `(${first.truth()} ${any} ${second.value()})`;
    return emitter.lift(() => {
      const known = emitter.variable('Truth');
      const decided = operator === 'or' ? `${known} === true ||` : `${known} !== false &&`;
      return `const ${known} = ${first.value()}; return ${decided} ${operator}(${known}, ${second.value()});`;
    });
  };
  return { total: false, ...traits, truth, falsity, value };
}

/** What can't throw comes first, so that it may settle the matter; then what is cheap. */
function inOrder(left: Bool, right: Bool): readonly [Bool, Bool] {
  if (left.throws !== right.throws) return left.throws ? [right, left] : [left, right];
  return right.cost < left.cost ? [right, left] : [left, right];
}

function xorBool(left: Bool, right: Bool): Bool {
  const traits = { cost: left.cost + right.cost, throws: left.throws || right.throws };
  if (left.total && right.total) {
    const differ = (): Code => `${bracketed(left.truth())} !== ${bracketed(right.truth())}`;
    const agree = (): Code => `${bracketed(left.truth())} === ${bracketed(right.truth())}`;
    return totalBool(differ, traits, agree);
  }
  return maybeBool(() => `xor(${left.value()}, ${right.value()})`, traits);
}

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

/** Whether values of all the types are primitives, which JavaScript can compare. */
function isSimple(model: Compilation['model'], types: Types): boolean {
  return [...types].every((type) => type.startsWith('System.') || model.kindOf(type) === 'primitive');
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

function orderBool(
  compilation: Compilation,
  operator: '<' | '<=' | '>' | '>=',
  left: Value,
  right: Value,
  position: number,
): Bool {
  const [a, b] = [onlyItem(compilation, left), onlyItem(compilation, right)];
  if (a.item === undefined || b.item === undefined) return constantBool(undefined);
  const [kind, other] = [kindOf(compilation.model, a), kindOf(compilation.model, b)];
  const traits = { cost: a.cost + b.cost + 2, throws: a.throws || b.throws };
  const [x, y] = [a.item.value, b.item.value];
  if (kind === 'number' && other === 'number' && isValued(a) && isValued(b)) {
    return totalBool(() => `${x} ${operator} ${y}`, traits);
  }
  const compare = comparison(kind, other);
  if (compare === undefined) throw new NotCompilable('not-supported', position, operator);
  // Quantities in units that are not known here can't be told.
  const throws = traits.throws || compare === 'compareQuantities' || compare === 'compareAny';
  const test = { '<': 'below', '<=': 'atMost', '>': 'above', '>=': 'atLeast' }[operator];
  return maybeBool(() => `${test}(${compare}(${x}, ${y}))`, { ...traits, throws });
}

function comparison(kind: Kind, other: Kind): string | undefined {
  if (kind === 'mixed' || other === 'mixed') return 'compareAny';
  if (isNumeric(kind) && isNumeric(other)) {
    return kind === 'number' && other === 'number' ? 'compareNumbers' : 'compareQuantities';
  }
  if (kind !== other) return undefined;
  return { text: 'compareTexts', date: 'compareDates', time: 'compareTimes' }[kind as string];
}

function isNumeric(kind: Kind): boolean {
  return kind === 'number' || kind === 'quantity';
}

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

/** JavaScript condition: two items are equal. */
export function equalTo(model: Compilation['model'], a: Item, b: Item): Code {
  return isSimple(model, a.types) && isSimple(model, b.types)
    ? `(${a.value} as unknown) === ${b.value}`
    : `sameItem(${a.value}, ${b.value}) === true`;
}

/** `|`: the items of both, each once. */
function unionValue(compilation: Compilation, left: Value, right: Value): Value {
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

function arithmetic(
  compilation: Compilation,
  operator: BinaryOperator,
  left: Value,
  right: Value,
  position: number,
): Value {
  if (isEmptyValue(left) || isEmptyValue(right)) return emptyValue;
  const [a, b] = [onlyItem(compilation, left), onlyItem(compilation, right)];
  const [kind, other] = [kindOf(compilation.model, a), kindOf(compilation.model, b)];
  const [x, y] = [a.item?.value ?? '', b.item?.value ?? ''];
  if (operator === '+' && kind === 'text' && other === 'text') {
    return scalar(compilation, stringType, `plus(${x}, ${y})`, [a, b]);
  }
  if (kind !== 'number' || other !== 'number') throw new NotCompilable('not-supported', position, operator);
  if (operator === '+' || operator === '-' || operator === '*') {
    if (isValued(a) && isValued(b))
      return scalar(compilation, integerType, `(${x} ${operator} ${y})`, [a, b], { total: true });
    if (operator === '+') return scalar(compilation, integerType, `plus(${x}, ${y})`, [a, b]);
  }
  throw new NotCompilable('not-supported', position, operator);
}

const kinds: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['number', new Set('integer positiveInt unsignedInt decimal System.Integer System.Decimal'.split(' '))],
  ['boolean', new Set(['boolean', 'System.Boolean'])],
  ['date', new Set('date dateTime instant System.Date System.DateTime'.split(' '))],
  ['time', new Set(['time', 'System.Time'])],
];

function kindOf(model: Compilation['model'], { types }: Value): Kind {
  const found = new Set<Kind>();
  for (const type of types) {
    const known = kinds.find(([, names]) => names.has(type))?.[0];
    if (known !== undefined) found.add(known);
    else if (type === 'System.String' || model.kindOf(type) === 'primitive') found.add('text');
    else found.add(type === 'System.Quantity' || model.isA(type, 'Quantity') ? 'quantity' : 'complex');
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'mixed';
}
