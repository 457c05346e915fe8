import { arithmetic } from './arithmetic.js';
import type { BinaryNode } from './Ast.js';
import type { Bool } from './Bool.js';
import { notBool } from './Bool.js';
import { unionValue } from './collections.js';
import type { Compilation } from './Compilation.js';
import type { Code } from './Emitter.js';
import { sameBool } from './equality.js';
import { andBool, orBool, xorBool } from './logic.js';
import { memberBool } from './membership.js';
import { NotCompilable } from './NotCompilable.js';
import { orderBool } from './ordering.js';
import type { Value } from './Value.js';
import { boolValue, onlyItem, scalar, stringType, truthOf } from './values.js';

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
