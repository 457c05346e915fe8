import type { Bool } from './Bool.js';
import { constantBool, maybeBool, totalBool } from './Bool.js';
import type { Compilation } from './Compilation.js';
import type { Kind } from './kinds.js';
import { isNumeric, kindOf } from './kinds.js';
import { NotCompilable } from './NotCompilable.js';
import type { Value } from './Value.js';
import { isValued } from './Value.js';
import { onlyItem } from './values.js';

/** `<`, `<=`, `>` and `>=` of one item and another; empty when either is absent, or they have no order. */
export function orderBool(
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
