import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject, BundleType } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** Each entry of a response or history tells how it ended. */
export const responseMissing = defineRule<BundleSubject, { bundleType: BundleType }>({
  code: 'bundle/response-missing',
  implements: 'bdl-4',
  severity: 'error',
  issueType: 'required',
  releases: ['R4'],
  source: bundleSource('bdl-4'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Elke entry van een antwoord op een batch of transaction, en van een history, heeft een response.',
    en: 'Each entry of the response to a batch or transaction, and of a history, has a response.',
  },
  text: {
    nl: ({ bundleType }) =>
      `Bundle.entry.response ontbreekt; in een Bundle van type '${bundleType}' heeft elke entry een response.`,
    en: ({ bundleType }) =>
      `Bundle.entry.response is missing; in a Bundle of type '${bundleType}' each entry has a response.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'batch-response' && type !== 'transaction-response' && type !== 'history') return;
    for (const { index, element } of entries) {
      if (element['response'] === undefined) report(`entry[${index}]`, { bundleType: type });
    }
  },
});
