import { ExpressionSyntaxError } from './ExpressionSyntaxError.js';

/** A token of FHIRPath. `text` is as written; `value` is what it means: escapes undone, quotes and marks removed. */
export interface Token {
  readonly kind:
    | 'identifier'
    | 'delimited'
    | 'string'
    | 'number'
    | 'date'
    | 'dateTime'
    | 'time'
    | 'special'
    | 'symbol'
    | 'end';
  readonly position: number;
  readonly text: string;
  readonly value: string;
}

const blank = /[ \t\r\n]+|\/\/[^\r\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
const identifier = /[a-z_]\w*/iy;
const number = /\d+(?:\.\d+)?/y;
const special = /\$(?:this|index|total)\b/y;
const symbol = /<=|>=|!=|!~|[()[\]{}.,+\-*/&|<>=~%]/y;
const clock = String.raw`\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const time = new RegExp(`@T(${clock})`, 'y');
const date = /@(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!T)/y;
const dateTime = new RegExp(`@(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?T(?:${clock}(?:Z|[+-]\\d{2}:\\d{2})?)?)`, 'y');
const escaped = /\\(?:u[0-9A-Fa-f]{4}|[`'"\\/fnrt])/y;
const escapes: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * The tokens of an expression, the last one of kind `end`. Delimited identifiers may stand in backticks or, as
 * FHIRPath 1.0 wrote them, in double quotes.
 *
 * @throws ExpressionSyntaxError on a character, escape or quote that FHIRPath doesn't know.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    return pattern.exec(text);
  };
  const add = (kind: Token['kind'], length: number, value: string): void => {
    tokens.push({ kind, position, text: text.slice(position, position + length), value });
    position += length;
  };
  const quoted = (kind: 'string' | 'delimited', quote: string): void => {
    let value = '';
    let at = position + 1;
    while (text[at] !== quote) {
      const char = text[at];
      if (char === undefined) throw new ExpressionSyntaxError(position, quote);
      if (char !== '\\') {
        value += char;
        at++;
        continue;
      }
      escaped.lastIndex = at;
      const found = escaped.exec(text)?.[0];
      if (found === undefined) throw new ExpressionSyntaxError(at, text.slice(at, at + 2));
      const meaning = found.slice(1);
      value +=
        meaning.length > 1
          ? String.fromCharCode(parseInt(meaning.slice(1), 16))
          : (escapes[meaning] ?? meaning);
      at += found.length;
    }
    add(kind, at + 1 - position, value);
  };

  for (;;) {
    for (let skipped = match(blank); skipped !== null; skipped = match(blank)) position += skipped[0].length;
    const char = text[position];
    if (char === undefined) break;
    let found: RegExpExecArray | null;
    if (char === "'") quoted('string', char);
    else if (char === '`' || char === '"') quoted('delimited', char);
    else if ((found = match(identifier))) add('identifier', found[0].length, found[0]);
    else if ((found = match(number))) add('number', found[0].length, found[0]);
    else if ((found = match(time))) add('time', found[0].length, found[1] ?? '');
    else if ((found = match(dateTime))) add('dateTime', found[0].length, found[1] ?? '');
    else if ((found = match(date))) add('date', found[0].length, found[1] ?? '');
    else if ((found = match(special))) add('special', found[0].length, found[0]);
    else if ((found = match(symbol))) add('symbol', found[0].length, found[0]);
    else throw new ExpressionSyntaxError(position, char);
  }
  tokens.push({ kind: 'end', position, text: '', value: '' });
  return tokens;
}
