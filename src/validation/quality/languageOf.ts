/** A language that {@link languageOf} tells apart. */
export type TextLanguage = 'nl' | 'en' | 'de' | 'fr';

/** Small words that texts are full of. A word that two of the languages share, or that is a medical term, is left out. */
const smallWords: Readonly<Record<TextLanguage, string>> = {
  nl: 'het een van niet met voor zijn bij aan naar werd wordt worden ook maar heeft hebben geen uit dan nog deze dit te op om als door over tot hij zij ik je u uw dag per kan moet sinds wel al daarna rechts links geeft gaat hebt',
  en: 'the and with for has have had not this that from are were which been being by to on his her he she it as at be or you your their when than should will without after before during because there would could its they seen current medication follow months weeks days years treatment shows signs normal',
  de: 'der und mit für nicht ist das dem eine einer einem einen auf wird wurde von zu im oder auch nach keine sich wurden bei durch sind sie ihr dass',
  fr: 'le la les des du et est avec pour dans sur pas une par qui au aux ce cette il elle sont ou mais été chez sans depuis plus très',
};

const languageOfWord: ReadonlyMap<string, TextLanguage> = new Map(
  (Object.entries(smallWords) as [TextLanguage, string][]).flatMap(([language, words]) =>
    words.split(' ').map((word) => [word, language] as const),
  ),
);

const fewestWords = 8;
const mostWords = 200;
/** Small words that a language needs, and how many times as many as Dutch. */
const needed = 3;
const margin = 3;

/**
 * The language of a text, told from its small words; undefined when it is too short or too mixed to tell. Dutch wins
 * whenever it could be Dutch.
 */
export function languageOf(text: string): TextLanguage | undefined {
  const counts: Record<TextLanguage, number> = { nl: 0, en: 0, de: 0, fr: 0 };
  let words = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words++;
    const language = languageOfWord.get(word.toLowerCase());
    if (language !== undefined) counts[language]++;
    if (words >= mostWords) break;
  }
  if (words < fewestWords) return undefined;
  let found: TextLanguage = 'nl';
  for (const language of ['en', 'de', 'fr'] as const) if (counts[language] > counts[found]) found = language;
  if (found === 'nl') return counts.nl >= needed ? 'nl' : undefined;
  return counts[found] >= needed && counts[found] >= margin * counts.nl && counts[found] * 10 >= words
    ? found
    : undefined;
}
