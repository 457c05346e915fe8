const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A reference: `&name;`, `&#10;`, `&#xA;`; or an ampersand that starts none. */
const reference = /&(?:([A-Z_][\w.-]*);|#(\d+);|#x([0-9A-F]+);)?/gi;

/** What is wrong with a reference. */
export type ReferenceProblem =
  | { readonly kind: 'entity'; readonly name: string; readonly offset: number }
  | { readonly kind: 'character'; readonly code: number; readonly offset: number }
  | { readonly kind: 'ampersand'; readonly offset: number };

/**
 * Resolves the references in a piece of text. Those that XML does not have stay as they stand, and are reported
 * with their offset in the piece.
 */
export function resolveReferences(piece: string, report: (problem: ReferenceProblem) => void): string {
  return piece.replace(reference, (match: string, name: string | undefined, ...rest: readonly unknown[]) => {
    const [decimal, hexadecimal, offset] = rest as readonly [string | undefined, string | undefined, number];
    if (name !== undefined) {
      const character = entities.get(name);
      if (character === undefined) report({ kind: 'entity', name, offset });
      return character ?? match;
    }
    if (decimal === undefined && hexadecimal === undefined) {
      report({ kind: 'ampersand', offset });
      return match;
    }
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
    if (!isXmlCharacter(code)) report({ kind: 'character', code, offset });
    return code <= 0x10ffff ? String.fromCodePoint(code) : match;
  });
}

/** Whether XML 1.0 allows a character. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

/** Ends lines with LF alone, as XML readers do. */
export function normaliseLineEnds(piece: string): string {
  return piece.includes('\r') ? piece.replace(/\r\n?/g, '\n') : piece;
}

/**
 * Offset of the first character from `start` on that XML does not allow; -1 when all are.
 */
export function invalidCharacterFrom(text: string, start: number): number {
  const found = new RegExp(invalidCharacters, 'gu');
  found.lastIndex = start;
  return found.exec(text)?.index ?? -1;
}

/** Control characters but tab and line ends, halves of surrogate pairs, and two that are no characters. */
const invalidCharacters = '[\\0-\\x08\\v\\f\\x0E-\\x1F\\p{Surrogate}\\uFFFE\\uFFFF]';

const versionInfo = /^xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(.*)$/s;
const encodingInfo = /^\s+encoding\s*=\s*(?:"[A-Z][\w.-]*"|'[A-Z][\w.-]*')(.*)$/is;
const standaloneInfo = /^\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)')(.*)$/s;

/** Whether what stands between `<?` and `?>` is an XML declaration. */
export function isDeclaration(content: string): boolean {
  let rest = versionInfo.exec(content)?.[1];
  if (rest === undefined) return false;
  rest = encodingInfo.exec(rest)?.[1] ?? rest;
  rest = standaloneInfo.exec(rest)?.[1] ?? rest;
  return rest.trim() === '';
}

/** First and last of the characters beyond ASCII with which a name may start. */
const nameStarts: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];

/** Those that may follow as well. */
const nameParts: readonly (readonly [number, number])[] = [
  ...nameStarts,
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

const plainName = /^[A-Z_][\w.-]*(?::[A-Z_][\w.-]*)?$/i;

/** Whether a word is a name in XML, with at most one prefix. */
export function isXmlName(word: string): boolean {
  if (plainName.test(word)) return true;
  const parts = word.split(':', 3);
  return parts.length < 3 && parts.every(isWideName);
}

function isWideName(word: string): boolean {
  let ranges = nameStarts;
  let ascii = /[A-Z_]/i;
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    if (!ascii.test(character) && !ranges.some(([first, last]) => code >= first && code <= last))
      return false;
    ranges = nameParts;
    ascii = /[\w.-]/;
  }
  return word !== '';
}

/** Offset of the first character from `start` on that ends a name: white space, or a sign of XML. */
export function endOfWord(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x09:
      case 0x0a:
      case 0x0d:
      case 0x20:
      case 0x22: // "
      case 0x26: // &
      case 0x27: // '
      case 0x2f: // /
      case 0x3c: // <
      case 0x3d: // =
      case 0x3e: // >
        return at;
    }
  }
  return text.length;
}
