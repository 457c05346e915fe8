import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** A resource whose fullUrl is its address on a server has an id there. */
export const fullUrlWithoutId = defineRule<BundleSubject, { fullUrl: string; resourceType: string }>({
  code: 'bundle/full-url-without-id',
  severity: 'error',
  issueType: 'required',
  source: bundleSource('Bundle.entry.fullUrl', '#Bundle.entry.fullUrl'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een resource met een fullUrl op een server heeft een id.',
    en: 'A resource with a fullUrl on a server has an id.',
  },
  text: {
    nl: ({ fullUrl, resourceType }) =>
      `De fullUrl '${fullUrl}' is een adres op een server, maar de ${resourceType} in de entry heeft geen id.`,
    en: ({ fullUrl, resourceType }) =>
      `The fullUrl '${fullUrl}' is an address on a server, but the ${resourceType} in the entry has no id.`,
  },
  check({ type, entries }, { report }) {
    // What is yet to be created has no id.
    if (type === undefined || type === 'batch' || type === 'transaction') return;
    for (const { index, fullUrl, resource } of entries) {
      if (fullUrl === undefined || resource === undefined || resource['id'] !== undefined) continue;
      const { resourceType } = resource;
      if (fullUrl.startsWith('http') && fullUrl.includes(`/${resourceType}/`)) {
        report(`entry[${index}].resource.id`, { fullUrl, resourceType });
      }
    }
  },
});
