import { isRecord } from '../../foundation/isRecord.js';
import { compareStrings } from '../../foundation/compareStrings.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import { orderedElements } from './orderedElements.js';
import { plainText } from './plainText.js';

const maxDepth = 40;

/** Writes an element so that two forms of one meaning give one text: parts by name, items in order only where that counts. */
export function canonicalText(element: unknown, nameOfTarget: (reference: string) => string): string {
  return write(element, nameOfTarget, '', 0);
}

/** The simple values of an element with their places, for how much two elements have in common. */
export function canonicalLeaves(
  element: unknown,
  nameOfTarget: (reference: string) => string,
): readonly string[] {
  const leaves: string[] = [];
  collect(element, '', nameOfTarget, 0, leaves);
  return leaves;
}

function write(
  element: unknown,
  nameOfTarget: (reference: string) => string,
  name: string,
  depth: number,
): string {
  if (depth > maxDepth) return '';
  if (Array.isArray(element)) {
    const items = (element as readonly unknown[]).map((item) => write(item, nameOfTarget, '', depth + 1));
    return `[${(orderedElements.has(name) ? items : items.sort(compareStrings)).join(',')}]`;
  }
  if (!isRecord(element)) return simple(element);
  const parts = Object.keys(element)
    .filter((name) => name !== 'id')
    .sort(compareStrings)
    .map((name) => {
      const value = element[name];
      const text =
        name === 'reference' && typeof value === 'string'
          ? nameOfTarget(value)
          : write(value, nameOfTarget, name, depth + 1);
      return `${name}:${text}`;
    });
  return `{${parts.join(',')}}`;
}

function collect(
  element: unknown,
  path: string,
  nameOfTarget: (reference: string) => string,
  depth: number,
  leaves: string[],
): void {
  if (depth > maxDepth || leaves.length > 2000) return;
  if (Array.isArray(element)) {
    for (const item of element as readonly unknown[]) collect(item, path, nameOfTarget, depth + 1, leaves);
  } else if (isRecord(element)) {
    for (const name in element) {
      const value = element[name];
      if (name === 'id') continue;
      if (name === 'reference' && typeof value === 'string') leaves.push(`${path}=${nameOfTarget(value)}`);
      else collect(value, `${path}.${name}`, nameOfTarget, depth + 1, leaves);
    }
  } else if (element !== undefined && element !== null) leaves.push(`${path}=${simple(element)}`);
}

function simple(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const date = /^\d{4}-\d{2}/.test(value) ? parsePartialDate(value) : undefined;
  return date === undefined ? plainText(value) : `${date.start} ${date.precision}`;
}
