import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { BundleSubject } from './BundleSubject.js';
import { bundleSource } from './bundleSource.js';
import { recordValue } from '../../finding/recordValue.js';

/** The status of a response starts with an HTTP status code. */
export const responseStatusMalformed = defineRule<BundleSubject, { status: string }>({
  code: 'bundle/response-status-malformed',
  severity: 'error',
  issueType: 'value',
  source: bundleSource('Bundle.entry.response.status', '#Bundle.entry.response.status'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Bundle.entry.response.status begint met een HTTP-statuscode van drie cijfers.',
    en: 'Bundle.entry.response.status starts with an HTTP status code of three digits.',
  },
  text: {
    nl: ({ status }) =>
      `De response.status '${status}' begint niet met een HTTP-statuscode van drie cijfers.`,
    en: ({ status }) =>
      `The response.status '${status}' does not start with an HTTP status code of three digits.`,
  },
  check({ entries }, { report }) {
    for (const { index, element } of entries) {
      const response = element['response'];
      if (!isRecord(response)) continue;
      const { status } = response;
      if (typeof status !== 'string' || /^[1-5]\d\d(?!\d)/.test(status)) continue;
      report(`entry[${index}].response.status`, { status: recordValue(status) });
    }
  },
});
