import { ucumAtoms, ucumPrefixes, unitSpellings } from './ucumAtoms.js';

/** A unit as its size in base units. */
export interface Unit {
  readonly factor: number;
  /** Added after multiplication; not 0 only for temperatures. */
  readonly offset: number;
  /** What it measures, as a sorted product of base units: `g.m-3`; empty for bare numbers. */
  readonly dimension: string;
}

const maxLength = 60;

/**
 * Reads a unit as UCUM or as people write it (`mm Hg`, `x10^9/l`, `dagen`); undefined when it can't be understood.
 * Annotations in braces count for nothing, as UCUM has it.
 */
export function parseUnit(text: string): Unit | undefined {
  const trimmed = text.trim();
  if (trimmed.length > maxLength) return undefined;
  const exact = parseExpression(trimmed);
  if (exact !== undefined) return exact;
  const plain = trimmed.toLowerCase().replace(/\s+/g, '');
  const spelled = unitSpellings.get(plain);
  if (spelled !== undefined) return parseExpression(spelled);
  return parseExpression(rewrite(plain));
}

/** Powers of ten, micro signs, superscripts and Dutch words within a larger unit. */
function rewrite(plain: string): string {
  const powers = plain
    .replace(/^x(?=10)/, '')
    .replace(/^10(?:e|exp|\*\*)(?=\d)/, '10*')
    .replace(/[µμ]/g, 'u')
    .replace('²', '2')
    .replace('³', '3');
  return powers
    .split('/')
    .map((part) => {
      const micro = part.startsWith('micro') ? `u${part.slice(5)}` : part;
      return unitSpellings.get(part) ?? caseInsensitive.get(micro) ?? micro;
    })
    .join('/');
}

const caseInsensitive: ReadonlyMap<string, string> = new Map([
  ['u', 'U'],
  ['mu', 'mU'],
  ['ku', 'kU'],
  ['iu', '[iU]'],
  ['ie', '[iU]'],
  ['miu', 'm[iU]'],
  ['mie', 'm[iU]'],
  ['gl', 'g/L'],
]);

/** UCUM without parentheses but those around a whole denominator, as in `mmol/(24.h)`. */
function parseExpression(expression: string): Unit | undefined {
  const bare = expression.replace(/\{[^{}]*\}/g, '').trim();
  if (bare === '') return { factor: 1, offset: 0, dimension: '' };
  const exponents = new Map<string, number>();
  let factor = 1;
  let offset = 0;
  let terms = 0;
  let power = 1;
  let grouped = false;
  let token = '';
  const close = (): boolean => {
    const text = token;
    token = '';
    if (text === '') return true;
    const term = parseTerm(text);
    if (term === undefined) return false;
    terms += 1;
    factor *= term.factor ** power;
    offset = term.offset;
    for (const [base, exponent] of Object.entries(term.dimension)) {
      exponents.set(base, (exponents.get(base) ?? 0) + exponent * power);
    }
    return true;
  };
  let bracket = false;
  for (const char of bare) {
    if (char === '[') bracket = true;
    else if (char === ']') bracket = false;
    if (bracket || !'/.()'.includes(char) || (char === '.' && /^\d+$/.test(token))) {
      if (char === '.' && !bracket) {
        if (!close()) return undefined;
      } else token += char;
      continue;
    }
    if (!close()) return undefined;
    if (char === '(') grouped = true;
    else if (char === ')') grouped = false;
    else if (char === '/') power = -1;
    else if (!grouped) power = 1;
  }
  if (!close() || terms === 0) return undefined;
  const dimension = [...exponents]
    .filter(([, exponent]) => exponent !== 0)
    .map(([base, exponent]) => (exponent === 1 ? base : `${base}${exponent}`))
    .sort()
    .join('.');
  return { factor, offset: terms === 1 && power === 1 ? offset : 0, dimension };
}

function parseTerm(
  text: string,
): { factor: number; offset: number; dimension: Readonly<Record<string, number>> } | undefined {
  if (/^\d+$/.test(text)) return { factor: Number(text), offset: 0, dimension: {} };
  const whole = parseAtom(text);
  if (whole !== undefined) return { ...whole, offset: whole.offset ?? 0 };
  let cut = text.length;
  while (cut > 0 && '0123456789'.includes(text.charAt(cut - 1))) cut -= 1;
  if ('+-'.includes(text.charAt(cut - 1))) cut -= 1;
  const atom = parseAtom(text.slice(0, cut));
  const exponent = Number(text.slice(cut));
  if (atom === undefined || !(Math.abs(exponent) <= 30)) return undefined;
  const dimension: Record<string, number> = {};
  for (const [base, each] of Object.entries(atom.dimension)) dimension[base] = each * exponent;
  return { factor: atom.factor ** exponent, offset: 0, dimension };
}

function parseAtom(
  text: string,
): { factor: number; offset?: number; dimension: Readonly<Record<string, number>> } | undefined {
  const atom = ucumAtoms.get(text);
  if (atom !== undefined) return atom;
  for (const length of [2, 1]) {
    const prefix = ucumPrefixes.get(text.slice(0, length));
    const rest = prefix === undefined ? undefined : ucumAtoms.get(text.slice(length));
    if (prefix !== undefined && rest?.metric === true) {
      return { factor: rest.factor * prefix, dimension: rest.dimension };
    }
  }
  return undefined;
}
