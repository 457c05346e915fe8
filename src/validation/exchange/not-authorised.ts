import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { issueCodes } from './issueCodes.js';
import { restfulApi } from './exchangeSources.js';

/** The token is missing, invalid or expired. */
export const notAuthorised = defineRule<ExchangeSubject, { status: number; issues: readonly string[] }>({
  code: 'exchange/not-authorised',
  severity: 'error',
  issueType: 'security',
  source: restfulApi('Status codes', '#Status-Codes'),
  symptom: 'toestemming-of-token-verlopen',
  title: {
    nl: 'Het verzoek wordt gedaan met een geldig token.',
    en: 'The request is made with a valid token.',
  },
  text: {
    nl: ({ status, issues }) =>
      `Het verzoek is niet geautoriseerd (HTTP-status ${status})${issues.length === 0 ? '' : `; de OperationOutcome noemt '${issues.join("', '")}'`}.`,
    en: ({ status, issues }) =>
      `The request is not authorised (HTTP status ${status})${issues.length === 0 ? '' : `; the OperationOutcome names '${issues.join("', '")}'`}.`,
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
    if (status === 401) report('', { status, issues: issueCodes(body) });
  },
});
