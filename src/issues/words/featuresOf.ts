import { conceptMatcher } from './conceptMatcher.js';
import { concepts } from './concepts.js';
import { readWords } from './readWords.js';
import { shareOut } from './shareOut.js';

/** Features of a text by name, each with its weight. */
export type Features = ReadonlyMap<string, number>;

const matchConcepts = conceptMatcher(concepts);

/**
 * How much each family of features counts, chosen by cross-validation over writers. Parts of words carry over to what
 * others write; concepts that meet do not, however well they tell apart what one hand wrote.
 */
const share = { word: 1, pair: 0.8, gram: 1.3, concept: 0.6 } as const;

/** Turns a text into features: words, pairs of neighbours, parts of words, and concepts. */
export function featuresOf(text: string): Features {
  const words = readWords(text);
  const features = new Map<string, number>();
  const grams = words.flatMap(gramsOf).map((gram) => `g:${gram}`);
  const met = words.flatMap((_, index) => matchConcepts(words, index)).map((concept) => `c:${concept}`);
  shareOut(
    features,
    words.map((word) => `w:${word}`),
    share.word,
  );
  shareOut(
    features,
    words.map((word, index) => `p:${words[index - 1] ?? '^'} ${word}`),
    share.pair,
  );
  shareOut(features, grams, share.gram);
  shareOut(features, met, share.concept);
  return features;
}

function gramsOf(word: string): readonly string[] {
  if (word.startsWith('<')) return [];
  const bounded = `^${word}$`;
  const grams: string[] = [];
  for (const length of [3, 4, 5]) {
    for (let start = 0; start + length <= bounded.length; start++) {
      grams.push(bounded.slice(start, start + length));
    }
  }
  return grams;
}
