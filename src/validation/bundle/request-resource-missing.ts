import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { BundleSubject } from './BundleSubject.js';

/** Who creates or updates gives the resource. */
export const requestResourceMissing = defineRule<BundleSubject, { method: 'POST' | 'PUT' | 'PATCH' }>({
  code: 'bundle/request-resource-missing',
  severity: 'error',
  issueType: 'required',
  source: {
    document: 'HL7 FHIR',
    section: 'RESTful API, batch/transaction',
    url: 'http://hl7.org/fhir/R4/http.html#transaction',
  },
  symptom: 'delen-mislukt',
  deviates: 'request',
  title: {
    nl: 'Een entry die iets maakt of wijzigt, bevat de resource.',
    en: 'An entry that creates or updates holds the resource.',
  },
  text: {
    nl: ({ method }) => `De entry met request.method '${method}' bevat geen resource.`,
    en: ({ method }) => `The entry with request.method '${method}' holds no resource.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'batch' && type !== 'transaction') return;
    for (const { index, element } of entries) {
      const request = element['request'];
      if (!isRecord(request) || element['resource'] !== undefined) continue;
      const { method, url } = request;
      if (method !== 'POST' && method !== 'PUT' && method !== 'PATCH') continue;
      // A search or an operation is posted too, and an operation need not have parameters.
      if (typeof url === 'string' && (url.includes('$') || url.includes('_search'))) continue;
      report(`entry[${index}]`, { method });
    }
  },
});
