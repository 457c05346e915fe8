import type { BinaryOperator } from './Ast.js';
import type { Compilation } from './Compilation.js';
import { kindOf } from './kinds.js';
import { NotCompilable } from './NotCompilable.js';
import type { Value } from './Value.js';
import { emptyValue, isEmptyValue, isValued } from './Value.js';
import { integerType, onlyItem, scalar, stringType } from './values.js';

/** `+`, `-` and `*` of numbers, and `+` of texts; no published invariant divides. */
export function arithmetic(
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
