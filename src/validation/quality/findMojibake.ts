/** What shows that a text went through the wrong character set. */
export type EncodingDamage =
  /** UTF-8 that was read as Windows-1252 or ISO 8859-1: `Ã©` for `é`. */
  | 'utf-8-read-as-windows-1252'
  /** UTF-8 that was read as a DOS code page: `├®` for `é`. */
  | 'utf-8-read-as-dos'
  /** U+FFFD, which stands for bytes that could not be read. */
  | 'replacement-character'
  /** Control characters that no text holds. */
  | 'control-character'
  /** A question mark where a letter with an accent belongs: `pati?nt`. */
  | 'letter-lost';

/** The characters of bytes 80 to 9F in Windows-1252; a space where there is none. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Quotes, dashes, dots and the hard space: they may well follow a capital with an accent. */
const punctuation = /[\u2018\u2019\u201C-\u201E\u2013\u2014\u2026\u2022\u00A0]/;

/** A character that was the first byte of a sequence, before one that was a later byte. */
const candidate =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2122]/;

/** How much a sequence of UTF-8 as Windows-1252 tells on its own: enough, or only together with another. */
type Weight = 0 | 1 | 2;

const enough = 2;

/** True when a text holds UTF-8 that was read as Windows-1252 or ISO 8859-1. */
export function findMojibake(text: string): boolean {
  const first = text.search(candidate);
  if (first < 0) return false;
  let weight = 0;
  for (let at = first; at < text.length - 1; at++) {
    if (text.charCodeAt(at) < 0xc2) continue;
    weight += weightAt(text, at);
    if (weight >= enough) return true;
  }
  return false;
}

function weightAt(text: string, at: number): Weight {
  const lead = byteAt(text, at);
  const second = byteAt(text, at + 1);
  if (second < 0x80 || second > 0xbf) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) {
    // `Â` before a sign of Latin-1, and `Ã` before anything that makes a letter with an accent.
    if (lead === 0xc3) return enough;
    if (lead === 0xc2) return second >= 0xa0 ? enough : 1;
    if (punctuation.test(text.charAt(at + 1))) return 0;
    return lead <= 0xc5 ? enough : 1;
  }
  const third = byteAt(text, at + 2);
  if (lead < 0xe0 || third < 0x80 || third > 0xbf) return 0;
  if (lead === 0xe2 || lead === 0xef) return enough;
  if (lead <= 0xef) return punctuation.test(text.slice(at + 1, at + 3)) ? 0 : 1;
  const fourth = byteAt(text, at + 3);
  return lead === 0xf0 && fourth >= 0x80 && fourth <= 0xbf ? enough : 0;
}

/** The byte that a character had in Windows-1252; -1 when it has none. */
function byteAt(text: string, at: number): number {
  if (at >= text.length) return -1;
  const code = text.charCodeAt(at);
  if (code <= 0xff) return code;
  const index = upperControls.indexOf(text.charAt(at));
  return index < 0 ? -1 : 0x80 + index;
}
