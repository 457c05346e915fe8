import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject, BundleType } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** `Bundle.entry.search` appears only in search sets. */
export const searchNotAllowed = defineRule<BundleSubject, { bundleType: BundleType }>({
  code: 'bundle/search-not-allowed',
  implements: 'bdl-2',
  severity: 'error',
  issueType: 'invariant',
  source: bundleSource('bdl-2'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Bundle.entry.search komt alleen voor in een searchset.',
    en: 'Bundle.entry.search appears only in a searchset.',
  },
  text: {
    nl: ({ bundleType }) =>
      `Bundle.entry.search komt voor in een Bundle van type '${bundleType}'; het is alleen toegestaan in een searchset.`,
    en: ({ bundleType }) =>
      `Bundle.entry.search appears in a Bundle of type '${bundleType}'; it is allowed in a searchset only.`,
  },
  check({ type, entries }, { report }) {
    if (type === undefined || type === 'searchset') return;
    for (const { index, element } of entries) {
      if (element['search'] !== undefined) report(`entry[${index}].search`, { bundleType: type });
    }
  },
});
