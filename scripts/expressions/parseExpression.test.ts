import { describe, expect, it } from 'vitest';
import type { Node } from './Ast.js';
import { ExpressionSyntaxError } from './ExpressionSyntaxError.js';
import { parseExpression } from './parseExpression.js';

/** The tree with every bracket written out. */
function show(node: Node): string {
  const behind = (source: Node | undefined, text: string): string =>
    source === undefined ? text : `${show(source)}.${text}`;
  switch (node.kind) {
    case 'literal':
      if (node.type === 'quantity') return `${node.value} '${node.unit}'`;
      return node.type === 'string' ? `'${node.value}'` : `${node.type}:${node.value}`;
    case 'empty':
      return '{}';
    case 'this':
    case 'index':
    case 'total':
      return `$${node.kind}`;
    case 'variable':
      return `%${node.name}`;
    case 'member':
      return behind(node.source, node.name);
    case 'call':
      return behind(node.source, `${node.name}(${node.arguments.map(show).join(', ')})`);
    case 'indexer':
      return `${show(node.source)}[${show(node.index)}]`;
    case 'sign':
      return `(${node.operator}${show(node.operand)})`;
    case 'binary':
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case 'type':
      return `(${show(node.operand)} ${node.operator} ${node.type})`;
  }
}

const parsed = (text: string): string => show(parseExpression(text));

function errorOf(text: string): ExpressionSyntaxError {
  try {
    parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionSyntaxError) return error;
    throw error;
  }
  throw new Error(`'${text}' parses`);
}

describe('parseExpression', () => {
  it.each([
    ['name.given', 'name.given'],
    ['Patient.name[0].given', 'Patient.name[integer:0].given'],
    ['text.`div`.exists()', 'text.div.exists()'],
    ['text."div"', 'text.div'],
    ['`PID-1`.`a\\`b`', 'PID-1.a`b'],
    ["where(use = 'home').empty()", "where((use = 'home')).empty()"],
    ["a.replace('b', 'c')", "a.replace('b', 'c')"],
    ['$this.as.is.contains.in', '$this.as.is.contains.in'],
    ['as(uri).exists()', 'as(uri).exists()'],
    ['item.select($this & $index)', 'item.select(($this & $index))'],
    ['aggregate($total + 1)', 'aggregate(($total + integer:1))'],
    ['%resource.id | %`ext-x` | %\'vs-a\' | %"b"', '(((%resource.id | %ext-x) | %vs-a) | %b)'],
    ['{} = {}', '({} = {})'],
  ])('reads the path or call %s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it.each([
    ['true or false', '(boolean:true or boolean:false)'],
    ['1 + 2.50', '(integer:1 + decimal:2.5)'],
    ["'it\\'s \\\\ \\/ \\u0041 \\t'", "'it's \\ / A \t'"],
    ['@2014', 'date:2014'],
    ['@2014-01-25', 'date:2014-01-25'],
    ['@2014T', 'dateTime:2014T'],
    ['@2014-01-25T14:30:14.559+02:00', 'dateTime:2014-01-25T14:30:14.559+02:00'],
    ['@T14:34:28', 'time:14:34:28'],
    ["4.5 'mg'", "4.5 'mg'"],
    ['3 days', "3 'day'"],
    ['1 year + 2 months', "(1 'year' + 2 'month')"],
    ['1.exists()', 'integer:1.exists()'],
  ])('reads the literal %s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it.each([
    ['a implies b implies c', '((a implies b) implies c)'],
    ['a or b implies c', '((a or b) implies c)'],
    ['a or b xor c', '((a or b) xor c)'],
    ['a or b and c', '(a or (b and c))'],
    ['a and b in c', '(a and (b in c))'],
    ['a in b = c', '(a in (b = c))'],
    ['a contains b', '(a contains b)'],
    ['a = b > c', '(a = (b > c))'],
    ['a != b ~ c !~ d', '(((a != b) ~ c) !~ d)'],
    ['a < b | c', '(a < (b | c))'],
    ['a is B | c', '((a is B) | c)'],
    ['a as B = c', '((a as B) = c)'],
    ['a is FHIR.Quantity', '(a is FHIR.Quantity)'],
    ['a + b is C', '((a + b) is C)'],
    ["'#'+id in %resource.id", "(('#' + id) in %resource.id)"],
    ['a + b * c - d', '((a + (b * c)) - d)'],
    ['a div b mod c / d', '(((a div b) mod c) / d)'],
    ['a & b + c', '((a & b) + c)'],
    ['-a.b', '(-a.b)'],
    ['- -1 + 2', '((-(-integer:1)) + integer:2)'],
    ['(a or b) and c', '((a or b) and c)'],
    ['((a))', 'a'],
  ])('binds %s', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it('passes over blanks and comments', () => {
    expect(parsed('\n a // one\n  /* two **/ or\tb')).toBe('(a or b)');
  });

  it('says where each call stands', () => {
    expect(parseExpression('a or b.matches(c)')).toMatchObject({ right: { kind: 'call', position: 7 } });
  });

  it.each([
    ['', 0, ''],
    ['a.', 2, ''],
    ['a or', 4, ''],
    ['a b', 2, 'b'],
    ['(a', 2, ''],
    ['a)', 1, ')'],
    ['a.b(', 4, ''],
    ['a.b(c,)', 6, ')'],
    ['a[]', 2, ']'],
    ['or', 0, 'or'],
    ['a.and', 2, 'and'],
    ['a is', 4, ''],
    ["a = 'b", 4, "'"],
    ["'\\q'", 1, '\\q'],
    ['a # b', 2, '#'],
    ['a ! b', 2, '!'],
    ["a.intersect({'11','12'})", 13, "'11'"],
    ['a = 1 2', 6, '2'],
    ['/* a', 0, '/'],
  ])('refuses %s', (text, position, found) => {
    expect(errorOf(text)).toMatchObject({ position, found });
  });
});
