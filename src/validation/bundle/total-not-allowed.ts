import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject, BundleType } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** `Bundle.total` appears only in search sets and history lists. */
export const totalNotAllowed = defineRule<BundleSubject, { bundleType: BundleType }>({
  code: 'bundle/total-not-allowed',
  implements: 'bdl-1',
  severity: 'error',
  issueType: 'invariant',
  source: bundleSource('bdl-1'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Bundle.total komt alleen voor in een searchset of history.',
    en: 'Bundle.total appears only in a searchset or history.',
  },
  text: {
    nl: ({ bundleType }) =>
      `Bundle.total komt voor in een Bundle van type '${bundleType}'; het is alleen toegestaan in een searchset of history.`,
    en: ({ bundleType }) =>
      `Bundle.total appears in a Bundle of type '${bundleType}'; it is allowed in a searchset or history only.`,
  },
  check({ bundle, type }, { report }) {
    if (bundle['total'] === undefined || type === undefined || type === 'searchset' || type === 'history')
      return;
    report('total', { bundleType: type });
  },
});
