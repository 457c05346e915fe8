import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** A fullUrl that looks like the address of a resource agrees with the type and id of that resource. */
export const fullUrlDisagrees = defineRule<BundleSubject, { fullUrl: string; resource: string }>({
  code: 'bundle/full-url-disagrees',
  severity: 'error',
  issueType: 'conflict',
  source: bundleSource('Bundle.entry.fullUrl', '#Bundle.entry.fullUrl'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een fullUrl met type en id is die van de resource in de entry.',
    en: 'A fullUrl with type and id is that of the resource in the entry.',
  },
  text: {
    nl: ({ fullUrl, resource }) =>
      `De fullUrl '${fullUrl}' hoort niet bij de resource '${resource}' in de entry.`,
    en: ({ fullUrl, resource }) =>
      `The fullUrl '${fullUrl}' does not belong to the resource '${resource}' in the entry.`,
  },
  check({ entries }, { report }) {
    for (const { index, fullUrl, resource } of entries) {
      const id = resource?.['id'];
      if (fullUrl === undefined || resource === undefined || typeof id !== 'string') continue;
      const address = restfulAddress.exec(fullUrl);
      if (address === null) continue;
      // Not every URL is RESTful: it counts as an address when its type or its id is that of the resource.
      const [, type, addressedId] = address;
      const sameType = type === resource.resourceType;
      const sameId = addressedId === id;
      if (sameType !== sameId)
        report(`entry[${index}].fullUrl`, { fullUrl, resource: `${resource.resourceType}/${id}` });
    }
  },
});

/** `[base]/[Type]/[id]`, with or without a version behind it. */
const restfulAddress = /^https?:\/\/.*\/([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/;
