import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject, BundleType } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** A resource in a Bundle has an identity: its fullUrl. */
export const fullUrlMissing = defineRule<BundleSubject, { resourceType: string; bundleType: BundleType }>({
  code: 'bundle/full-url-missing',
  severity: 'error',
  issueType: 'required',
  source: bundleSource('Resource URL & Uniqueness rules in a bundle', '#bundle-unique'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Elke entry met een resource heeft een fullUrl, behalve in een batch of transaction.',
    en: 'Each entry with a resource has a fullUrl, except in a batch or transaction.',
  },
  text: {
    nl: ({ resourceType, bundleType }) =>
      `De entry met een ${resourceType} heeft geen fullUrl; in een Bundle van type '${bundleType}' is die verplicht.`,
    en: ({ resourceType, bundleType }) =>
      `The entry with a ${resourceType} has no fullUrl; in a Bundle of type '${bundleType}' it is required.`,
  },
  check({ type, entries }, { report }) {
    if (type === undefined || type.startsWith('batch') || type.startsWith('transaction')) return;
    for (const { index, fullUrl, resource, searchMode } of entries) {
      if (resource === undefined || fullUrl !== undefined) continue;
      // What the server tells about the search has no identity outside the answer.
      if (resource.resourceType === 'OperationOutcome' || searchMode === 'outcome') continue;
      report(`entry[${index}]`, { resourceType: resource.resourceType, bundleType: type });
    }
  },
});
