const maxShown = 60;

/** Sixteen or more characters of a bearer token, a JWT, or base64 without spaces. */
const tokenLike = /^(?:bearer\s|eyJ)/i;

/** How record values enter evidence: masked to their shape, or verbatim (but never a BSN or a token). */
export type EvidenceMode = 'masked' | 'verbatim';

/**
 * Turns a value from the record into evidence. Masked: letters become `x`, digits `#`, so that the form of a
 * date or code stays readable and its content does not. Verbatim: as it stands, cut at 60 characters. A BSN or
 * token is never shown.
 */
export function maskValue(value: unknown, mode: EvidenceMode): string {
  const text = typeof value === 'string' ? value : shapeOf(value);
  if (containsBsn(text)) return '[BSN]';
  if (tokenLike.test(text)) return '[token]';
  const shown = text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
  if (mode === 'verbatim' || typeof value !== 'string') return shown;
  return shown.replace(/\p{Nd}/gu, '#').replace(/\p{L}/gu, 'x');
}

function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `array(${value.length})`;
  return typeof value;
}

/** Finds eight or nine digits in a row that pass the test of eleven for a BSN. */
export function containsBsn(text: string): boolean {
  if (!/\d{8}/.test(text)) return false;
  for (const [digits] of text.matchAll(/\d+/g)) {
    if (digits.length === 9 ? passesElfproef(digits) : digits.length === 8 && passesElfproef(`0${digits}`)) {
      return true;
    }
  }
  return false;
}

function passesElfproef(digits: string): boolean {
  let sum = -Number(digits[8]);
  for (let index = 0; index < 8; index++) sum += (9 - index) * Number(digits[index]);
  return sum !== 0 && sum % 11 === 0;
}
