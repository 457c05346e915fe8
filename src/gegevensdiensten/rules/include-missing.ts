import { parseReference } from '../../fhir/Reference.js';
import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { includePaths } from '../includePaths.js';
import { qualification } from './qualification.js';
import type { ResourceSubject } from './subjects.js';

/** What a question asks to come along, comes along. */
export const includeMissing = defineRule<ResourceSubject, { include: string; target: string }>({
  code: 'gegevensdienst/include-missing',
  severity: 'warning',
  issueType: 'not-found',
  source: qualification('number of included resources per query'),
  symptom: 'verbroken-referentie',
  title: {
    nl: 'Een resource die met _include is gevraagd, zit in het antwoord.',
    en: 'A resource that _include asks for is in the answer.',
  },
  text: {
    nl: ({ include, target }) =>
      `De ${target} waarnaar wordt verwezen, is gevraagd met _include '${include}' en niet meegeleverd.`,
    en: ({ include, target }) =>
      `The ${target} that is referred to was asked with _include '${include}' and did not come along.`,
  },
  check({ resource, entry, transaction, answer }, { report }) {
    const { attribution, pages } = answer;
    if (transaction === undefined || !('match' in attribution) || !pages.complete) return;
    const notAsked = attribution.match.missingIncludes;
    for (const asked of transaction.includes) {
      if (asked.name === '_revinclude' || notAsked.includes(asked)) continue;
      const [type = '', parameter = '', targetType] = asked.value.split(':');
      if (type !== resource.resourceType) continue;
      for (const path of includePaths[`${type}:${parameter}`] ?? []) {
        for (const { reference, at } of referencesAt(resource, path)) {
          const parsed = parseReference(reference);
          if (parsed.form !== 'resource' || (targetType !== undefined && parsed.type !== targetType))
            continue;
          if (pages.scope.find(reference, entry?.fullUrl) !== undefined) continue;
          report(at, { include: asked.value, target: parsed.type });
        }
      }
    }
  },
});

interface FoundReference {
  readonly reference: string;
  readonly at: string;
}

/** The literal references at a path of property names, with their places. */
function referencesAt(resource: Readonly<Record<string, unknown>>, path: string): readonly FoundReference[] {
  let places: { readonly value: unknown; readonly at: string }[] = [{ value: resource, at: '' }];
  for (const name of path.split('.')) {
    places = places.flatMap(({ value, at }) => {
      const child = isRecord(value) ? value[name] : undefined;
      const here = `${at === '' ? '' : `${at}.`}${elementName(name)}`;
      if (!Array.isArray(child)) return child === undefined ? [] : [{ value: child, at: here }];
      return (child as readonly unknown[]).map((item, index) => ({ value: item, at: `${here}[${index}]` }));
    });
  }
  return places.flatMap(({ value, at }) => {
    const reference = isRecord(value) ? value['reference'] : undefined;
    return typeof reference === 'string' ? [{ reference, at: `${at}.reference` }] : [];
  });
}

/** `medicationReference` is `medication.ofType(Reference)` in FHIRPath. */
function elementName(name: string): string {
  return name.endsWith('Reference') ? `${name.slice(0, -'Reference'.length)}.ofType(Reference)` : name;
}
