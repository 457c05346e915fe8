import { char, endOfString } from './characters.js';

/** A string as read from JSON text, and what is not as it should be in it. */
export interface JsonString {
  /** Undefined when the string never ends. */
  readonly value: string | undefined;
  /** Offset behind the closing quote. */
  readonly end: number;
  /** Offset of the first control character that stands bare in it. */
  readonly control: number | undefined;
  /** Offset of the first backslash that nothing it goes with follows. */
  readonly escape: number | undefined;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const fourHexDigits = /^[0-9a-f]{4}$/i;

/** Reads the string whose opening quote, double or single, stands at `start`. */
export function readString(text: string, start: number): JsonString {
  const close = endOfString(text, start);
  const quote = text.charAt(start);
  let value = '';
  let control: number | undefined;
  let escape: number | undefined;
  let taken = start + 1;
  for (let at = start + 1; at < close; at++) {
    const code = text.charCodeAt(at);
    if (code < char.space) {
      control ??= at;
    } else if (code === char.backslash) {
      value += text.slice(taken, at);
      const next = text.charAt(at + 1);
      const hex = next === 'u' ? text.slice(at + 2, at + 6) : '';
      if (fourHexDigits.test(hex)) {
        value += String.fromCharCode(parseInt(hex, 16));
        at += 5;
      } else {
        const meant = Object.hasOwn(escapes, next) ? escapes[next] : undefined;
        if (meant === undefined || (next === "'" && quote === '"')) escape ??= at;
        value += meant ?? next;
        at += 1;
      }
      taken = at + 1;
    }
  }
  if (close >= text.length) return { value: undefined, end: text.length, control, escape };
  return { value: value + text.slice(taken, close), end: close + 1, control, escape };
}
