import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** A fullUrl names a resource, not one version of it. */
export const fullUrlVersionSpecific = defineRule<BundleSubject, { fullUrl: string }>({
  code: 'bundle/full-url-version-specific',
  implements: 'bdl-8',
  severity: 'error',
  issueType: 'invariant',
  source: bundleSource('bdl-8'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een fullUrl wijst een resource aan, niet een versie ervan.',
    en: 'A fullUrl names a resource, not a version of it.',
  },
  text: {
    nl: ({ fullUrl }) =>
      `De fullUrl '${fullUrl}' wijst een versie aan ('/_history/'); een fullUrl is zonder versie.`,
    en: ({ fullUrl }) =>
      `The fullUrl '${fullUrl}' names a version ('/_history/'); a fullUrl is without version.`,
  },
  check({ entries }, { report }) {
    for (const { index, fullUrl } of entries) {
      if (fullUrl?.includes('/_history/') === true) report(`entry[${index}].fullUrl`, { fullUrl });
    }
  },
});
