import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject, BundleType } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** `Bundle.entry.request` appears only where entries are asked or were asked for. */
export const requestNotAllowed = defineRule<BundleSubject, { bundleType: BundleType }>({
  code: 'bundle/request-not-allowed',
  implements: 'bdl-3',
  severity: 'error',
  issueType: 'invariant',
  source: bundleSource('bdl-3'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Bundle.entry.request komt alleen voor in een batch, transaction of history.',
    en: 'Bundle.entry.request appears only in a batch, transaction or history.',
  },
  text: {
    nl: ({ bundleType }) =>
      `Bundle.entry.request komt voor in een Bundle van type '${bundleType}'; het is alleen toegestaan in een batch, transaction of history.`,
    en: ({ bundleType }) =>
      `Bundle.entry.request appears in a Bundle of type '${bundleType}'; it is allowed in a batch, transaction or history only.`,
  },
  check({ type, entries }, { report }) {
    if (type === undefined || type === 'batch' || type === 'transaction' || type === 'history') return;
    for (const { index, element } of entries) {
      if (element['request'] !== undefined) report(`entry[${index}].request`, { bundleType: type });
    }
  },
});
