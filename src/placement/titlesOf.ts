import type { FhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import { normaliseText } from '../foundation/normaliseText.js';

/** Elements that name what a resource is about, in either release. */
const naming = [
  'code',
  'vaccineCode',
  'medicationCodeableConcept',
  'medicationReference',
  'device',
  'type',
  'serviceType',
  'description',
  'title',
  'name',
  'category',
  'class',
] as const;

const limit = 30;

/** Finds what a reference within a resource leads to. */
export type FindResource = (reference: string, within: FhirResource) => FhirResource | undefined;

const nowhere: FindResource = () => undefined;

/** What a screen may call a resource, without case and punctuation: the texts and displays of what it is about. */
export function titlesOf(resource: FhirResource, find: FindResource): readonly string[] {
  for (const name of naming) {
    const titles = new Set<string>();
    collect(resource[name], titles, resource, find, 0);
    titles.delete('');
    if (titles.size > 0) return [...titles];
  }
  return [];
}

function collect(
  element: unknown,
  titles: Set<string>,
  within: FhirResource,
  find: FindResource,
  depth: number,
): void {
  if (titles.size >= limit || depth > 3) return;
  if (typeof element === 'string') titles.add(normaliseText(element));
  else if (Array.isArray(element)) {
    for (const item of element as readonly unknown[]) collect(item, titles, within, find, depth + 1);
  } else if (isRecord(element)) {
    for (const part of ['text', 'display', 'family'] as const) {
      if (typeof element[part] === 'string') titles.add(normaliseText(element[part]));
    }
    collect(element['coding'], titles, within, find, depth + 1);
    const target = typeof element['reference'] === 'string' ? find(element['reference'], within) : undefined;
    if (target !== undefined) for (const title of titlesOf(target, nowhere)) titles.add(title);
  }
}
