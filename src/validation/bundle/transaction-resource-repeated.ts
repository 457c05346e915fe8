import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { BundleSubject } from './BundleSubject.js';

/** The order of a transaction is not that of its entries, so two changes of one resource contradict each other. */
export const transactionResourceRepeated = defineRule<BundleSubject, { url: string; firstEntry: number }>({
  code: 'bundle/transaction-resource-repeated',
  severity: 'error',
  issueType: 'conflict',
  source: {
    document: 'HL7 FHIR',
    section: 'RESTful API, Transaction Processing Rules',
    url: 'http://hl7.org/fhir/R4/http.html#trules',
  },
  symptom: 'delen-mislukt',
  deviates: 'request',
  title: {
    nl: 'Een transaction wijzigt of verwijdert een resource hooguit een keer.',
    en: 'A transaction changes or deletes a resource once at most.',
  },
  text: {
    nl: ({ url, firstEntry }) =>
      `De resource '${url}' wordt ook al door entry ${firstEntry} van de transaction gewijzigd of verwijderd.`,
    en: ({ url, firstEntry }) =>
      `The resource '${url}' is changed or deleted by entry ${firstEntry} of the transaction already.`,
  },
  check({ type, entries }, { report }) {
    if (type !== 'transaction') return;
    const first = new Map<string, number>();
    for (const { index, element } of entries) {
      const request = element['request'];
      if (!isRecord(request) || typeof request['url'] !== 'string') continue;
      const { method, url } = request;
      if (method !== 'PUT' && method !== 'PATCH' && method !== 'DELETE') continue;
      const firstEntry = first.get(url);
      if (firstEntry === undefined) first.set(url, index);
      else report(`entry[${index}].request.url`, { url, firstEntry });
    }
  },
});
