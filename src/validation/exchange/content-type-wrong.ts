import { headerOf } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import { parseContentType } from '../../reading/release/parseContentType.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { restfulApi } from './exchangeSources.js';

/** The content type says that it is FHIR, and in which form. */
export const contentTypeWrong = defineRule<ExchangeSubject, { found?: string }>({
  code: 'exchange/content-type-wrong',
  severity: 'warning',
  issueType: 'value',
  source: restfulApi('Content Types and encodings', '#mime-type'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een FHIR-antwoord heeft Content-Type application/fhir+json of application/fhir+xml.',
    en: 'A FHIR response has Content-Type application/fhir+json or application/fhir+xml.',
  },
  text: {
    nl: ({ found }) =>
      `Het antwoord heeft ${found === undefined ? 'geen Content-Type' : `Content-Type '${found}'`}; verwacht werd application/fhir+json of application/fhir+xml.`,
    en: ({ found }) =>
      `The response has ${found === undefined ? 'no Content-Type' : `Content-Type '${found}'`}; application/fhir+json or application/fhir+xml was expected.`,
  },
  check({ exchange: { response }, body }, { report }) {
    if (body === undefined || response.headers === undefined) return;
    const header = headerOf(response.headers, 'content-type');
    if (header !== undefined && /^\s*application\/fhir\+(?:json|xml)\s*(?:;|$)/i.test(header)) return;
    report('', { ...(header !== undefined && { found: parseContentType(header).text }) });
  },
});
