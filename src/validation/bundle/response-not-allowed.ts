import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject, BundleType } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** `Bundle.entry.response` appears only in responses; in R4 in a history too. */
export const responseNotAllowed = defineRule<BundleSubject, { bundleType: BundleType }>({
  code: 'bundle/response-not-allowed',
  implements: 'bdl-4',
  severity: 'error',
  issueType: 'invariant',
  source: bundleSource('bdl-4'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Bundle.entry.response komt alleen voor in een antwoord op een batch of transaction; in R4 ook in een history.',
    en: 'Bundle.entry.response appears only in the response to a batch or transaction; in R4 in a history too.',
  },
  text: {
    nl: ({ bundleType }) =>
      `Bundle.entry.response komt voor in een Bundle van type '${bundleType}'; daarin is het niet toegestaan.`,
    en: ({ bundleType }) =>
      `Bundle.entry.response appears in a Bundle of type '${bundleType}'; it is not allowed there.`,
  },
  check({ type, entries, release }, { report }) {
    if (type === undefined || type === 'batch-response' || type === 'transaction-response') return;
    if (type === 'history' && release === 'R4') return;
    for (const { index, element } of entries) {
      if (element['response'] !== undefined) report(`entry[${index}].response`, { bundleType: type });
    }
  },
});
