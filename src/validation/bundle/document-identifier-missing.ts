import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
/** A document can be told from every other document by its identifier. */
export const documentIdentifierMissing = defineRule<BundleSubject, { missing: readonly string[] }>({
  code: 'bundle/document-identifier-missing',
  implements: 'bdl-9',
  severity: 'error',
  issueType: 'required',
  source: bundleSource('bdl-9'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een document heeft een identifier met system en value.',
    en: 'A document has an identifier with system and value.',
  },
  text: {
    nl: ({ missing }) =>
      `In Bundle.identifier ontbreekt ${missing.join(' en ')}; een document heeft een identifier met system en value.`,
    en: ({ missing }) =>
      `Bundle.identifier lacks ${missing.join(' and ')}; a document has an identifier with system and value.`,
  },
  check({ bundle, type }, { report }) {
    if (type !== 'document') return;
    const identifier = isRecord(bundle['identifier']) ? bundle['identifier'] : {};
    const missing = ['system', 'value'].filter(
      (part) => identifier[part] === undefined && identifier[`_${part}`] === undefined,
    );
    if (missing.length > 0) report('identifier', { missing });
  },
});
