import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject, BundleType } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** Each entry of a batch or transaction says what is to be done with it; in R4 each entry of a history too. */
export const requestMissing = defineRule<BundleSubject, { bundleType: BundleType }>({
  code: 'bundle/request-missing',
  implements: 'bdl-3',
  severity: 'error',
  issueType: 'required',
  source: bundleSource('bdl-3'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Elke entry van een batch of transaction heeft een request; in R4 ook elke entry van een history.',
    en: 'Each entry of a batch or transaction has a request; in R4 each entry of a history too.',
  },
  text: {
    nl: ({ bundleType }) =>
      `Bundle.entry.request ontbreekt; in een Bundle van type '${bundleType}' heeft elke entry een request.`,
    en: ({ bundleType }) =>
      `Bundle.entry.request is missing; in a Bundle of type '${bundleType}' each entry has a request.`,
  },
  check({ type, entries, release }, { report }) {
    const asked = type === 'batch' || type === 'transaction' || (type === 'history' && release === 'R4');
    if (!asked) return;
    for (const { index, element } of entries) {
      if (element['request'] === undefined) report(`entry[${index}]`, { bundleType: type });
    }
  },
});
