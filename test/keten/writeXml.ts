import { isRecord } from '../../src/foundation/isRecord.js';

/** Writes a resource as FHIR in XML; only for tests: it trusts its input. */
export function writeXml(resource: Readonly<Record<string, unknown>>): string {
  const { resourceType } = resource;
  return `<?xml version="1.0" encoding="UTF-8"?>${element(String(resourceType), resource, ' xmlns="http://hl7.org/fhir"')}`;
}

function element(name: string, value: Readonly<Record<string, unknown>>, attributes = ''): string {
  let own = attributes;
  let inner = '';
  if (typeof value['id'] === 'string' && value['resourceType'] === undefined)
    own += ` id="${escaped(value['id'])}"`;
  if (typeof value['url'] === 'string' && (name === 'extension' || name === 'modifierExtension'))
    own += ` url="${escaped(value['url'])}"`;
  const inAttribute = own.includes(' url=');
  const names = new Set(Object.keys(value).map((key) => key.replace(/^_/, '')));
  for (const key of names) {
    if (
      (key === 'resourceType' && typeof value[key] === 'string') ||
      (key === 'id' && value['resourceType'] === undefined) ||
      (key === 'url' && inAttribute)
    )
      continue;
    const [main, beside] = [listOf(value[key]), listOf(value[`_${key}`])];
    for (let index = 0; index < Math.max(main.length, beside.length); index++)
      inner += one(key, main[index], beside[index]);
  }
  return `<${name}${own}>${inner}</${name}>`;
}

function one(name: string, value: unknown, beside: unknown): string {
  if (name === 'div' && typeof value === 'string') return value;
  if (isRecord(value)) {
    if (typeof value['resourceType'] === 'string')
      return `<${name}>${element(value['resourceType'], value)}</${name}>`;
    return element(name, value);
  }
  const attribute =
    value === undefined || value === null
      ? ''
      : ` value="${escaped(typeof value === 'object' ? '' : `${value as string | number | boolean}`)}"`;
  return element(name, isRecord(beside) ? beside : {}, attribute);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
