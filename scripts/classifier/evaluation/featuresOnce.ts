import type { Features } from '../../../src/issues/words/featuresOf.js';
import { featuresOf } from '../../../src/issues/words/featuresOf.js';

const read = new Map<string, Features>();

/** The features of a report; the same reports come back with each learner and each writer that is left out. */
export function featuresOnce(text: string): Features {
  const known = read.get(text) ?? featuresOf(text);
  read.set(text, known);
  return known;
}
