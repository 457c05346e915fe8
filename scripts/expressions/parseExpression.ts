import type { BinaryOperator, Node } from './Ast.js';
import { ExpressionSyntaxError } from './ExpressionSyntaxError.js';
import { invariant } from '../../src/foundation/invariant.js';
import type { Token } from './tokenize.js';
import { tokenize } from './tokenize.js';

/** From loose to tight; all are left-associative. `is` and `as` stand between `|` and the additive operators. */
const levels: readonly (readonly string[])[] = [
  ['implies'],
  ['or', 'xor'],
  ['and'],
  ['in', 'contains'],
  ['=', '~', '!=', '!~'],
  ['<=', '<', '>', '>='],
  ['|'],
  ['is', 'as'],
  ['+', '-', '&'],
  ['*', '/', 'div', 'mod'],
];
const tightest = levels.length;
const precedence: ReadonlyMap<string, number> = new Map(
  levels.flatMap((operators, level) => operators.map((operator) => [operator, level] as const)),
);

/** Keywords that the grammar also allows as the name of an element. */
const operatorsAsNames: ReadonlySet<string> = new Set(['as', 'contains', 'in', 'is']);
const words: ReadonlySet<string> = new Set([
  ...[...precedence.keys()].filter((operator) => /^\w/.test(operator) && !operatorsAsNames.has(operator)),
  'true',
  'false',
]);

const durations: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
]);

/**
 * Parses a FHIRPath expression (2.0, with the quotes that 1.0 allowed).
 *
 * @throws ExpressionSyntaxError at the first token that the grammar doesn't allow.
 */
export function parseExpression(text: string): Node {
  const tokens = tokenize(text);
  let next = 0;
  const node = expression(0);
  if (peek().kind !== 'end') fail();
  return node;

  function peek(): Token {
    const token = tokens[next] ?? tokens.at(-1);
    invariant(token, 'There is always a token of kind end.');
    return token;
  }
  function take(): Token {
    const token = peek();
    next++;
    return token;
  }
  function fail(token = peek()): never {
    throw new ExpressionSyntaxError(token.position, token.text);
  }
  function isSymbol(symbol: string): boolean {
    return peek().kind === 'symbol' && peek().text === symbol;
  }
  function accept(symbol: string): boolean {
    const found = isSymbol(symbol);
    if (found) next++;
    return found;
  }
  function expect(symbol: string): void {
    if (!accept(symbol)) fail();
  }

  function expression(level: number): Node {
    if (level === tightest) return signed();
    let left = expression(level + 1);
    for (;;) {
      const token = peek();
      const isOperator = token.kind === 'symbol' || token.kind === 'identifier';
      if (!isOperator || precedence.get(token.text) !== level) return left;
      next++;
      const { position, text: operator } = token;
      if (operator === 'is' || operator === 'as') {
        left = { kind: 'type', position, operator, operand: left, type: typeName() };
      } else {
        const right = expression(level + 1);
        left = { kind: 'binary', position, operator: operator as BinaryOperator, left, right };
      }
    }
  }

  function signed(): Node {
    const { position, text: operator, kind } = peek();
    if (kind !== 'symbol' || (operator !== '+' && operator !== '-')) return invocations();
    next++;
    return { kind: 'sign', position, operator, operand: signed() };
  }

  function invocations(): Node {
    let node = term();
    for (;;) {
      const { position } = peek();
      if (accept('.')) node = invocation(node);
      else if (accept('[')) {
        const index = expression(0);
        expect(']');
        node = { kind: 'indexer', position, source: node, index };
      } else return node;
    }
  }

  function term(): Node {
    const token = peek();
    const { position, value } = token;
    switch (token.kind) {
      case 'string':
      case 'date':
      case 'dateTime':
      case 'time':
        next++;
        return { kind: 'literal', position, type: token.kind, value };
      case 'number':
        next++;
        return numberOrQuantity(token);
      case 'identifier':
        if (value === 'true' || value === 'false') {
          next++;
          return { kind: 'literal', position, type: 'boolean', value: value === 'true' };
        }
        return invocation(undefined);
      case 'delimited':
      case 'special':
        return invocation(undefined);
      case 'symbol':
        return bracketed();
      case 'end':
        return fail();
    }
  }

  function bracketed(): Node {
    const { position } = peek();
    if (accept('(')) {
      const node = expression(0);
      expect(')');
      return node;
    }
    if (accept('{')) {
      expect('}');
      return { kind: 'empty', position };
    }
    expect('%');
    const name = take();
    if (name.kind !== 'identifier' && name.kind !== 'delimited' && name.kind !== 'string') fail(name);
    return { kind: 'variable', position, name: name.value };
  }

  function numberOrQuantity({ position, value: digits }: Token): Node {
    const value = Number(digits);
    const { kind, value: unit } = peek();
    if (kind === 'string') {
      next++;
      return { kind: 'literal', position, type: 'quantity', value, unit };
    }
    const singular = unit.endsWith('s') ? unit.slice(0, -1) : unit;
    if (kind === 'identifier' && durations.has(singular)) {
      next++;
      return { kind: 'literal', position, type: 'quantity', value, unit: singular };
    }
    return { kind: 'literal', position, type: digits.includes('.') ? 'decimal' : 'integer', value };
  }

  /** A name, function or `$this` behind a dot, or at the start of a term. */
  function invocation(source: Node | undefined): Node {
    const token = take();
    const { position, value: name } = token;
    if (token.kind === 'special') {
      return { kind: name.slice(1) as 'this' | 'index' | 'total', position };
    }
    if (token.kind !== 'delimited' && (token.kind !== 'identifier' || words.has(name))) fail(token);
    const from = source !== undefined && { source };
    if (!accept('(')) return { kind: 'member', position, ...from, name };
    const parameters: Node[] = [];
    if (!accept(')')) {
      do parameters.push(expression(0));
      while (accept(','));
      expect(')');
    }
    return { kind: 'call', position, ...from, name, arguments: parameters };
  }

  function typeName(): string {
    const parts: string[] = [];
    do {
      const token = take();
      if (token.kind !== 'identifier' && token.kind !== 'delimited') fail(token);
      parts.push(token.value);
    } while (accept('.'));
    return parts.join('.');
  }
}
