import { parsePartialDate } from '../../fhir/PartialDate.js';
import { isRecord } from '../../foundation/isRecord.js';
import { normaliseText } from '../../foundation/normaliseText.js';
import { choiceOf } from '../elements/choiceOf.js';
import type { Fact } from '../facts/Fact.js';

const maxTexts = 40;
const partsThatSay = [
  'text',
  'display',
  'code',
  'value',
  'family',
  'given',
  'start',
  'name',
  'data',
  'agent',
  'actor',
] as const;

/** The texts by which a screen may show what a fact holds at a path: its words, its codes, its value. */
export function renderings({ shown, resource }: Fact, path: string): readonly string[] {
  if (shown !== undefined) {
    const text = shown.get(path);
    return text === undefined ? [] : [text];
  }
  let elements: readonly unknown[] = [resource];
  for (const [depth, step] of path.split('.').entries()) {
    elements = elements.flatMap((element) => stepInto(element, step, depth === 0)).slice(0, maxTexts);
  }
  const texts: string[] = [];
  for (const element of elements) collectTexts(element, texts, 0);
  return [...new Set(texts)];
}

/** A text as it is compared: dates by their day, numbers by their value, words without case, accents or punctuation. */
export function comparableRendering(text: string): string {
  const trimmed = text.trim();
  const day = dayOf(trimmed);
  if (day !== undefined) return `day ${day}`;
  const number = /^[<>]?=?\s?(-?\d{1,9}(?:[.,]\d{1,6})?)\s?\S{0,20}$/.exec(trimmed)?.[1];
  if (number !== undefined) return `number ${Number(number.replace(',', '.'))}`;
  return normaliseText(trimmed);
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A date as FHIR writes it, when people wrote it otherwise: `9 januari 2026`. Any other text as it is. */
export function withFhirDate(text: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/ .](\d{1,2}|[a-z]{3,9})(?:[-/ ]|\. ?)(\d{4})\b/i.exec(text.trim()) ?? [];
  if (year === '') return text;
  const named = months.indexOf(month.slice(0, 3).toLowerCase().replace('maa', 'mrt')) + 1;
  const number = /^\d/.test(month) ? Number(month) : named;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parsePartialDate(date) === undefined ? text : date;
}

/** The day of a date, in days since 1970; undefined for what is none, or is less precise. */
function dayOf(text: string): number | undefined {
  const date = withFhirDate(text);
  return date.length >= 10 ? parsePartialDate(date)?.days[0] : undefined;
}

function stepInto(element: unknown, step: string, atRoot: boolean): readonly unknown[] {
  if (!isRecord(element)) return [];
  const own = Object.hasOwn(element, step)
    ? [element[step]]
    : Object.keys(element)
        .filter((name) => choiceOf(name, atRoot)?.name === step)
        .map((name) => element[name]);
  return own.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]));
}

function collectTexts(element: unknown, texts: string[], depth: number): void {
  if (texts.length >= maxTexts || depth > 4) return;
  if (typeof element === 'string' || typeof element === 'number' || typeof element === 'boolean') {
    texts.push(String(element));
  } else if (Array.isArray(element)) {
    for (const item of element as readonly unknown[]) collectTexts(item, texts, depth + 1);
  } else if (isRecord(element)) {
    const { value, unit } = element;
    if (typeof value === 'number' && typeof unit === 'string') texts.push(`${value} ${unit}`);
    for (const part of partsThatSay) collectTexts(element[part], texts, depth + 1);
    collectTexts(element['coding'], texts, depth + 1);
  }
}
