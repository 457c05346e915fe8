import { isRecord } from '../../foundation/isRecord.js';

/** An element with parts. */
export type Parts = Readonly<Record<string, unknown>>;

// Datatypes are told by their parts: the data of a hop may be of either release, and of no known profile.

const conceptParts: ReadonlySet<string> = new Set(['coding', 'text', 'id', 'extension']);
const codingParts: ReadonlySet<string> = new Set([
  'system',
  'version',
  'code',
  'display',
  'userSelected',
  'id',
  'extension',
]);
const referenceParts: ReadonlySet<string> = new Set([
  'reference',
  'type',
  'identifier',
  'display',
  'id',
  'extension',
]);
const quantityParts: ReadonlySet<string> = new Set([
  'value',
  'comparator',
  'unit',
  'system',
  'code',
  'id',
  'extension',
]);

/** A CodeableConcept: codings, or nothing but a text. */
export function isConcept(element: Parts): boolean {
  return onlyOf(element, conceptParts) && (Array.isArray(element['coding']) || 'text' in element);
}

/** A Coding: a code or its display. */
export function isCoding(element: Parts): boolean {
  return onlyOf(element, codingParts) && (isString(element['code']) || isString(element['display']));
}

/** A Quantity: a number, perhaps with a unit. */
export function isQuantity(element: Parts): boolean {
  const { value, unit, code } = element;
  const amount = value === undefined ? isString(unit) : isNumber(value);
  return onlyOf(element, quantityParts) && amount && !isRecord(code);
}

/** A Reference: by address, by identifier, or by nothing but a name. */
export function isReference(element: Parts): boolean {
  return (
    onlyOf(element, referenceParts) &&
    ('reference' in element || 'display' in element || isRecord(element['identifier']))
  );
}

/** An Attachment: bytes, or where they are. */
export function isAttachment(element: Parts): boolean {
  return 'contentType' in element ? 'data' in element || 'url' in element || 'title' in element : false;
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (isString(value) && value !== '' && Number.isFinite(Number(value)));
}

function onlyOf(element: Parts, parts: ReadonlySet<string>): boolean {
  for (const name in element) if (!parts.has(name)) return false;
  return true;
}
