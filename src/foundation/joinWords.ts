import type { Language } from './Language.js';

const conjunctions = { nl: 'en', en: 'and' } as const;

/** Joins words as in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], language: Language): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  const rest = words.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} ${conjunctions[language]} ${last}`;
}
