/** A number as read from JSON text. */
export interface JsonNumber {
  /** NaN for the word NaN; infinite for what a double can't hold. */
  readonly value: number;
  /**
   * `exact`: the double has all its digits; `imprecise`: it lacks some; `out-of-range`: it is infinite or zero
   * instead; `not-json`: it is plain which number is meant, but JSON does not write it so.
   */
  readonly form: 'exact' | 'imprecise' | 'out-of-range' | 'not-json';
  /** Number of significant digits as written. */
  readonly digits: number;
}

const jsonForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const meantAsNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const namedNumber = /^[+-]?(?:NaN|Infinity)$/;

/** Reads a word as a number; undefined when it is none. */
export function readNumber(word: string): JsonNumber | undefined {
  const digits = significantDigits(word);
  if (!jsonForm.test(word)) {
    const meant = meantAsNumber.test(word) || namedNumber.test(word);
    return meant ? { value: Number(word), form: 'not-json', digits: digits.length } : undefined;
  }
  const value = Number(word);
  const kept = significantDigits(String(value));
  const lost = !Number.isFinite(value) || (kept === '' && digits !== '');
  const form = lost ? 'out-of-range' : kept === digits ? 'exact' : 'imprecise';
  return { value, form, digits: digits.length };
}

/** The digits of a number without sign, point, exponent, and zeros at both ends. */
function significantDigits(word: string): string {
  const [mantissa = ''] = word.split(/e/i, 1);
  const digits = mantissa.replace(/\D/g, '');
  let start = 0;
  while (digits.charAt(start) === '0') start++;
  let end = digits.length;
  while (end > start && digits.charAt(end - 1) === '0') end--;
  return digits.slice(start, end);
}
