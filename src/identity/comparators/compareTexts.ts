import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy } from '../fieldMatches.js';
import type { ComparableText } from '../terminology/Code.js';

/** Words that turn the meaning round: texts must agree on them. */
const turning: ReadonlySet<string> = new Set([
  'geen',
  'niet',
  'zonder',
  'no',
  'not',
  'without',
  'links',
  'linker',
  'rechts',
  'rechter',
  'left',
  'right',
  'beiderzijds',
  'bilateral',
  'bilateraal',
  'type',
  'graad',
  'stadium',
  'acute',
  'acuut',
  'chronisch',
  'chronic',
  'recidief',
  'verdenking',
]);

/**
 * What text is worth when no codes can be compared: nothing; the same words; the same words but for the usual
 * materials of a laboratory, or but for the allergy to a substance; or all words of the one within the other.
 */
export type TextRule = 'none' | 'same-words' | 'analyte-words' | 'substance-words' | 'contained-words';

/** Blood in all its forms: what is measured in it is mostly named without it. Urine and other materials are not. */
const bloodWords: ReadonlySet<string> = new Set([
  'serum',
  'plasma',
  'bloed',
  'volbloed',
  'blood',
  'lab',
  'mol',
  'massa',
  'volume',
]);

/** An allergy is written as its substance, or as the allergy to it. */
const allergyWords: ReadonlySet<string> = new Set([
  'allergie',
  'allergy',
  'allergisch',
  'allergic',
  'overgevoelig',
  'overgevoeligheid',
  'hypersensitivity',
]);

const allergyEnding = /(?:allergie|overgevoeligheid)$/;

/** The words of a substance: `pinda` of `allergie voor pinda` and of `pinda-allergie`. */
export function substanceKey(text: ComparableText): string {
  const words = text.words
    .filter((word) => !allergyWords.has(word))
    .map((word) =>
      word.length > 'overgevoeligheid'.length + 3 || word.endsWith('allergie')
        ? word.replace(allergyEnding, '')
        : word,
    )
    .filter((word) => word.length > 2);
  return words.join(' ') || text.key;
}

/** The words of an analyte without the usual material. */
export function analyteKey(text: ComparableText): string {
  return text.words.filter((word) => !bloodWords.has(word)).join(' ') || text.key;
}

/**
 * Whether two texts name one thing: the same words in any order, or, when containing is enough, all words of the one
 * within the other. Numbers and words that turn the meaning must agree. Undefined when they do not.
 */
export function compareTexts(a: ComparableText, b: ComparableText, rule: TextRule): FieldMatch | undefined {
  if (a === b || a.key === b.key) return compatibleBy('text');
  if (rule === 'none') return undefined;
  if (rule === 'substance-words' && substanceKey(a) === substanceKey(b)) return compatibleBy('text');
  if (rule === 'analyte-words') return analyteKey(a) === analyteKey(b) ? compatibleBy('text') : undefined;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (rule === 'same-words' || rule === 'substance-words') {
    return short.words.length === long.words.length && short.words.every((word) => hasWord(long, word))
      ? compatibleBy('spelling')
      : undefined;
  }
  if (!short.words.some((word) => word.length >= 4 && !turning.has(word))) return undefined;
  if (!short.words.every((word) => hasWord(long, word))) return undefined;
  const extra = long.words.filter((word) => !hasWord(short, word));
  return extra.some((word) => turning.has(word) || /\d/.test(word)) ? undefined : compatibleBy('text');
}

function hasWord(text: ComparableText, word: string): boolean {
  for (const other of text.words) if (other === word || sameStem(other, word)) return true;
  return false;
}

/** Long words that differ in their last letters only: `hypertensie`, `hypertension`. */
function sameStem(a: string, b: string): boolean {
  if (a.length < 8 || b.length < 8 || Math.abs(a.length - b.length) > 3) return false;
  const stem = Math.max(7, Math.min(a.length, b.length) - 2);
  return a.slice(0, stem) === b.slice(0, stem);
}
