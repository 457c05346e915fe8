import { conceptMatcher } from './conceptMatcher.js';
import type { ConceptName } from './concepts.js';
import { concepts } from './concepts.js';
import { providerKinds } from './providerKinds.js';
import { readWords } from './readWords.js';
import { shareOut } from './shareOut.js';

/** Features of a text by name, each with its weight. */
export type Features = ReadonlyMap<string, number>;

const matchConcepts = conceptMatcher(concepts);
const matchProviders = conceptMatcher(providerKinds);

/**
 * How much each family of features counts, chosen by cross-validation over writers. Parts of words carry over to what
 * others write; concepts that meet do not, however well they tell apart what one hand wrote.
 */
const share = { word: 1, pair: 0.8, gram: 1.7, concept: 0.6, providers: 0.4 } as const;

/** What it matters for, of how many kinds of providers a text tells. */
const countedFor: readonly string[] = ['double', 'same'] satisfies readonly ConceptName[];

/** Turns a text into features: words, pairs of neighbours, parts of words, concepts, and how many kinds of providers. */
export function featuresOf(text: string): Features {
  const words = readWords(text);
  const features = new Map<string, number>();
  const grams = words.flatMap(gramsOf).map((gram) => `g:${gram}`);
  const met = words.flatMap((_, index) => matchConcepts(words, index));
  const kinds = Math.min(3, new Set(words.flatMap((_, index) => matchProviders(words, index))).size);
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
  shareOut(
    features,
    met.map((concept) => `c:${concept}`),
    share.concept,
  );
  shareOut(
    features,
    ['', ...met.filter((concept) => countedFor.includes(concept))].map((what) => `k:${kinds} ${what}`),
    share.providers,
  );
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
