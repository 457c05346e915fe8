/** Code units that matter in JSON. */
export const char = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  apostrophe: 0x27,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  lowerE: 0x65,
  upperE: 0x45,
  lowerU: 0x75,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Offset behind a comment that starts at `start`, or `start` when none does there. */
export function skipComment(text: string, start: number): number {
  if (text.charCodeAt(start) !== char.slash) return start;
  const second = text.charCodeAt(start + 1);
  if (second !== char.slash && second !== char.asterisk) return start;
  const end = second === char.slash ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
  if (end < 0) return text.length;
  return second === char.slash ? end : end + 2;
}

/** Offset of the quote that ends the string whose quote stands at `start`; the length when it never ends. */
export function endOfString(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start; ;) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return text.length;
    let before = at - 1;
    while (before > start && text.charCodeAt(before) === char.backslash) before--;
    if ((at - before) % 2 === 1) return at;
  }
}
