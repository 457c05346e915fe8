import { clausesOf } from './clausesOf.js';

/** Reads the words of a report, folded to how they sound. */
export function readWords(text: string): readonly string[] {
  return clausesOf(text).flat();
}
