import type { Evidence } from '../../finding/Finding.js';
import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** An entry holds a resource, unless it is a request or a response. */
export const entryEmpty = defineRule<BundleSubject, Evidence>({
  code: 'bundle/entry-empty',
  implements: 'bdl-5',
  severity: 'error',
  issueType: 'required',
  source: bundleSource('bdl-5'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een entry bevat een resource, tenzij er een request of response in staat.',
    en: 'An entry holds a resource, unless it has a request or a response.',
  },
  text: {
    nl: () => 'De entry bevat geen resource, en ook geen request of response.',
    en: () => 'The entry holds no resource, and no request or response either.',
  },
  check({ entries }, { report }) {
    for (const { index, element } of entries) {
      const { resource, request, response } = element;
      if (resource === undefined && request === undefined && response === undefined)
        report(`entry[${index}]`, {});
    }
  },
});
