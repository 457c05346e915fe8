import { conceptMatcher } from './conceptMatcher.js';
import { concepts } from './concepts.js';
import { readWords } from './readWords.js';

/** Features of a text by name, each with its weight; the length of all together is 1. */
export type Features = ReadonlyMap<string, number>;

const matchConcepts = conceptMatcher(concepts);

/** How much each family of features counts. */
const share = { word: 1, pair: 0.8, gram: 0.6, concept: 1.2, together: 0.7 } as const;

/** Turns a text into features: words, pairs of neighbours, parts of words, concepts, and concepts that meet. */
export function featuresOf(text: string): Features {
  const words = readWords(text);
  const folded = words.map((word) => word.folded);
  const features = new Map<string, number>();
  const families: Record<keyof typeof share, Set<string>> = {
    word: new Set(),
    pair: new Set(),
    gram: new Set(),
    concept: new Set(),
    together: new Set(),
  };
  const met = new Set<string>();
  words.forEach((word, index) => {
    families.word.add(`w:${word.folded}`);
    families.pair.add(`p:${folded[index - 1] ?? '^'} ${word.folded}`);
    for (const gram of gramsOf(word.folded)) families.gram.add(`g:${gram}`);
    for (const concept of matchConcepts(folded, index)) {
      met.add(concept);
      families.concept.add(`c:${concept}`);
      if (word.negated) families.concept.add(`n:${concept}`);
    }
  });
  const sorted = [...met].sort();
  sorted.forEach((a, index) => {
    for (const b of sorted.slice(index + 1)) families.together.add(`t:${a} ${b}`);
  });
  for (const family of Object.keys(share) as (keyof typeof share)[]) {
    const names = families[family];
    const weight = share[family] / Math.sqrt(Math.max(1, names.size));
    for (const name of names) features.set(name, weight);
  }
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
