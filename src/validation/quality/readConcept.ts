import { isRecord } from '../../foundation/isRecord.js';
import type { ContentObject } from './ResourceContent.js';

const none: readonly ContentObject[] = [];

/** The Codings of a CodeableConcept; a Coding is its own only one. */
export function codingsOf(value: ContentObject): readonly ContentObject[] {
  const { coding } = value;
  if (coding === undefined) return value['code'] === undefined ? none : [value];
  return Array.isArray(coding) ? coding.filter(isRecord) : none;
}

/** What a reader sees of a CodeableConcept or Coding: its text and displays, the text first. */
export function wordsOf(value: ContentObject): readonly string[] {
  const words: string[] = [];
  if (typeof value['text'] === 'string' && value['text'].trim() !== '') words.push(value['text']);
  for (const { display } of codingsOf(value)) {
    if (typeof display === 'string' && display.trim() !== '') words.push(display);
  }
  return words;
}

/** Whether a CodeableConcept holds one of the codes of a system; `system|code`. */
export function hasCode(value: unknown, codes: ReadonlySet<string>): boolean {
  if (!isRecord(value)) return false;
  return codingsOf(value).some(({ system, code }) => codes.has(`${String(system)}|${String(code)}`));
}
