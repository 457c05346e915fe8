import { isRecord } from '../../foundation/isRecord.js';
import { normaliseText } from '../../foundation/normaliseText.js';
import { different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

type Side = 'left' | 'right' | 'both';

const sideOfCode: ReadonlyMap<string, Side> = new Map([
  ['7771000', 'left'],
  ['24028007', 'right'],
  ['51440002', 'both'],
  // NHG and G-Standaard write the side as a letter.
  ['L', 'left'],
  ['R', 'right'],
]);

const sideOfWord: ReadonlyMap<string, Side> = new Map([
  ['links', 'left'],
  ['linker', 'left'],
  ['linkerzijde', 'left'],
  ['linkszijdig', 'left'],
  ['linkszijdige', 'left'],
  ['left', 'left'],
  ['rechts', 'right'],
  ['rechter', 'right'],
  ['rechterzijde', 'right'],
  ['rechtszijdig', 'right'],
  ['rechtszijdige', 'right'],
  ['right', 'right'],
  ['beiderzijds', 'both'],
  ['beide', 'both'],
  ['bdz', 'both'],
  ['dubbelzijdig', 'both'],
  ['dubbelzijdige', 'both'],
  ['bilateraal', 'both'],
  ['bilaterale', 'both'],
  ['bilateral', 'both'],
]);

/** As GPs end a line: `gonartrose re`. */
const sideOfLastWord: ReadonlyMap<string, Side> = new Map([
  ['li', 'left'],
  ['re', 'right'],
]);

/** Body parts in whose Dutch names the side is the first half: `linkerknie`, `rechteroog`. */
const sidePrefixes: readonly (readonly [string, Side])[] = [
  ['linker', 'left'],
  ['rechter', 'right'],
];

/**
 * Compares sides of the body. Reads qualifiers, codes of sided structures by their display, and words such as
 * `links` in the text of the concept: what was coded in one source is text in another.
 */
export function laterality(): Comparator<Side> {
  return {
    name: 'equal',
    read(elements, { values }) {
      const [first] = elements;
      const concept = elements.length === 1 ? values.concept(first) : undefined;
      if (concept !== undefined)
        return values.derived(sideOfCode, concept, () => ({ side: sideIn(elements) })).side;
      return sideIn(elements);
    },
    compare: (a, b) => (a === b ? equal : different),
    keys: (value) => [value],
    show: (value) => value,
  };
}

function sideIn(elements: readonly unknown[]): Side | undefined {
  const sides = new Set<Side>();
  for (const element of elements) collectSides(element, sides, 0);
  const [side] = sides;
  return sides.size > 1 ? 'both' : side;
}

function collectSides(element: unknown, sides: Set<Side>, depth: number): void {
  if (typeof element === 'string') {
    const words = normaliseText(element.slice(0, 300)).split(' ');
    for (const [index, word] of words.entries()) {
      const side =
        sideOfWord.get(word) ??
        (index > 0 && index === words.length - 1 ? sideOfLastWord.get(word) : undefined) ??
        sidePrefixes.find(([prefix]) => word.length > prefix.length && word.startsWith(prefix))?.[1];
      if (side !== undefined) sides.add(side);
    }
    return;
  }
  if (!isRecord(element) || depth > 3) return;
  const code = element['code'];
  const side = typeof code === 'string' ? sideOfCode.get(code) : undefined;
  if (side !== undefined) sides.add(side);
  collectSides(element['display'], sides, depth + 1);
  collectSides(element['text'], sides, depth + 1);
  const coding = element['coding'];
  if (Array.isArray(coding)) for (const each of coding.slice(0, 10)) collectSides(each, sides, depth + 1);
}
