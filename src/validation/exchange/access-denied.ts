import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { issueCodes } from './issueCodes.js';
import { restfulApi } from './exchangeSources.js';

/** The token is known, and does not give access to this. */
export const accessDenied = defineRule<ExchangeSubject, { status: number; issues: readonly string[] }>({
  code: 'exchange/access-denied',
  severity: 'error',
  issueType: 'security',
  source: restfulApi('Status codes', '#Status-Codes'),
  symptom: 'beschikbaarheidstoets-negatief',
  title: {
    nl: 'Wie vraagt, heeft toegang tot wat gevraagd wordt.',
    en: 'Who asks has access to what is asked.',
  },
  text: {
    nl: ({ status, issues }) =>
      `Er is geen toegang tot wat gevraagd werd (HTTP-status ${status})${issues.length === 0 ? '' : `; de OperationOutcome noemt '${issues.join("', '")}'`}.`,
    en: ({ status, issues }) =>
      `There is no access to what was asked (HTTP status ${status})${issues.length === 0 ? '' : `; the OperationOutcome names '${issues.join("', '")}'`}.`,
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
    if (status === 403) report('', { status, issues: issueCodes(body) });
  },
});
