import type { Language } from '../foundation/Language.js';

/**
 * What stands at a place in JSON or XML, or was expected there: a sign such as `]`, a tag such as `</name>`, a
 * character as `U+0000`, or one of the named kinds. Never content of the text.
 */
export type TextToken = string;

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  end: { nl: 'het einde van de tekst', en: 'the end of the text' },
  value: { nl: 'een waarde', en: 'a value' },
  name: { nl: 'een naam tussen dubbele aanhalingstekens', en: 'a name in double quotes' },
  string: { nl: 'een string', en: 'a string' },
  number: { nl: 'een getal', en: 'a number' },
  element: { nl: 'een element', en: 'an element' },
  'element-name': { nl: 'de naam van een element', en: 'the name of an element' },
  attribute: { nl: 'een attribuut', en: 'an attribute' },
  quote: { nl: 'een waarde tussen aanhalingstekens', en: 'a value in quotes' },
  reference: { nl: "een verwijzing als '&amp;'", en: "a reference such as '&amp;'" },
  word: { nl: 'een woord zonder aanhalingstekens', en: 'a word without quotes' },
};

/** The token at an offset, as far as it may be shown. */
export function tokenAt(text: string, offset: number): TextToken {
  const code = text.codePointAt(offset);
  if (code === undefined) return 'end';
  const sign = String.fromCodePoint(code);
  if (sign === '"') return 'string';
  if (/[0-9+-]/.test(sign)) return 'number';
  if (/[\p{L}_$]/u.test(sign)) return 'word';
  return code > 0x20 && code < 0x7f ? sign : codeToken(code);
}

/** A character by its number. */
export function codeToken(code: number): TextToken {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A token in words. */
export function describeToken(token: TextToken, language: Language): string {
  const name = Object.hasOwn(names, token) ? names[token] : undefined;
  if (name !== undefined) return name[language];
  return token.startsWith('U+') ? token : `'${token}'`;
}

/** Tokens in words, as alternatives. */
export function describeTokens(tokens: readonly TextToken[], language: Language): string {
  const or = language === 'nl' ? ' of ' : ' or ';
  return tokens.map((token) => describeToken(token, language)).join(or);
}
