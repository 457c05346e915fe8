/** What a text can hold that rules look for; bits, so that one pass over its characters serves them all. */
export const textSigns = {
  /** A character beyond ASCII. */
  beyondAscii: 1,
  /** A control character other than tab and line ends, or U+0080 to U+009F. */
  control: 2,
  /** `<` */
  below: 4,
  /** `&` */
  ampersand: 8,
  /** A backslash. */
  backslash: 16,
  /** `{`, `}`, `$`, `%`, `[` or `#`: marks of templates and of failed formulas. */
  templateMark: 32,
  /** White space between words. */
  space: 64,
  letter: 128,
  digit: 256,
} as const;

/** Reads a text once and tells which of {@link textSigns} are in it. */
export function surveyText(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    signs |= code < 128 ? (asciiSigns[code] ?? 0) : code < 160 ? beyondAscii | control : beyondAscii;
  }
  return signs;
}

const { beyondAscii, control } = textSigns;

const asciiSigns: readonly number[] = Array.from({ length: 128 }, (_, code) => signsOf(code));

function signsOf(code: number): number {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return textSigns.letter;
  if (/\d/.test(char)) return textSigns.digit;
  if (/\s/.test(char)) return textSigns.space;
  if (code < 32 || code === 127) return control;
  if (char === '<') return textSigns.below;
  if (char === '&') return textSigns.ampersand;
  if (char === '\\') return textSigns.backslash;
  return '{}$%[#'.includes(char) ? textSigns.templateMark : 0;
}
