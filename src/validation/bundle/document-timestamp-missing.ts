import type { Evidence } from '../../finding/Finding.js';
import { defineRule } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';

/** A document says when it was put together. */
export const documentTimestampMissing = defineRule<BundleSubject, Evidence>({
  code: 'bundle/document-timestamp-missing',
  implements: 'bdl-10',
  severity: 'error',
  issueType: 'required',
  releases: ['R4'],
  source: bundleSource('bdl-10'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een document heeft een timestamp.',
    en: 'A document has a timestamp.',
  },
  text: {
    nl: () => 'Bundle.timestamp ontbreekt; een document vermeldt wanneer het is samengesteld.',
    en: () => 'Bundle.timestamp is missing; a document says when it was put together.',
  },
  check({ bundle, type }, { report }) {
    if (type === 'document' && bundle['timestamp'] === undefined) report('timestamp', {});
  },
});
