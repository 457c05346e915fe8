import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { issueCodes } from './issueCodes.js';
import { restfulApi } from './exchangeSources.js';

/** Nobody answered, or not in time. */
export const sourceUnreachable = defineRule<ExchangeSubject, { status: number; issues: readonly string[] }>({
  code: 'exchange/source-unreachable',
  severity: 'error',
  issueType: 'processing',
  source: restfulApi('Status codes', '#Status-Codes'),
  symptom: 'bron-onbereikbaar-of-timeout',
  title: {
    nl: 'De bron is bereikbaar en antwoordt op tijd.',
    en: 'The source can be reached and answers in time.',
  },
  text: {
    nl: ({ status, issues }) =>
      `De bron was niet bereikbaar of antwoordde niet op tijd (HTTP-status ${status})${issues.length === 0 ? '' : `; de OperationOutcome noemt '${issues.join("', '")}'`}.`,
    en: ({ status, issues }) =>
      `The source could not be reached or did not answer in time (HTTP status ${status})${issues.length === 0 ? '' : `; the OperationOutcome names '${issues.join("', '")}'`}.`,
  },
  check(
    {
      exchange: {
        response: { status },
      },
      body,
    },
    { report },
  ) {
    if (status === 0 || status === 408 || status === 502 || status === 503 || status === 504)
      report('', { status, issues: issueCodes(body) });
  },
});
