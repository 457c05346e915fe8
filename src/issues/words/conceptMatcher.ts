import { foldWord } from './foldWord.js';

/** A pattern of one word. */
interface WordPattern {
  readonly concept: string;
  readonly text: string;
  readonly at: 'whole' | 'start' | 'anywhere';
  /** Words that must follow, whole. */
  readonly next: readonly string[];
}

/** Finds the concepts that stand at a word. */
export type ConceptMatcher = (words: readonly string[], index: number) => readonly string[];

const keyLength = 2;

/** Prepares a lexicon for look-up. */
export function conceptMatcher(lexicon: Readonly<Record<string, string>>): ConceptMatcher {
  const byKey = new Map<string, WordPattern[]>();
  for (const [concept, patterns] of Object.entries(lexicon)) {
    for (const pattern of patterns.split(' ')) {
      const read = patternOf(concept, pattern);
      const key = read.text.slice(0, keyLength);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [read]);
      else known.push(read);
    }
  }
  return (words, index) => {
    const word = words[index] ?? '';
    const found: string[] = [];
    for (let start = 0; start < Math.max(1, word.length - keyLength + 1); start++) {
      for (const pattern of byKey.get(word.slice(start, start + keyLength)) ?? []) {
        if (matches(pattern, word, start) && follows(pattern, words, index)) found.push(pattern.concept);
      }
    }
    return found;
  };
}

function patternOf(concept: string, pattern: string): WordPattern {
  const [first = '', ...next] = pattern.split(/[+_.'-]/);
  const bare = first.replaceAll('*', '');
  const at = first.startsWith('*') ? 'anywhere' : first.endsWith('*') ? 'start' : 'whole';
  return { concept, text: fold(bare), at, next: next.map((word) => fold(word.replaceAll('*', ''))) };
}

function fold(word: string): string {
  return word.startsWith('<') ? word : foldWord(word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}

function matches({ text, at }: WordPattern, word: string, start: number): boolean {
  if (at === 'whole') return start === 0 && word === text;
  return (at === 'anywhere' || start === 0) && word.startsWith(text, start);
}

function follows({ next }: WordPattern, words: readonly string[], index: number): boolean {
  return next.every((word, offset) => words[index + 1 + offset] === word);
}
