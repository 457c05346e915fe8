import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { issueCodes } from './issueCodes.js';
import { restfulApi } from './exchangeSources.js';

/** The server does not do what is asked. */
export const requestRefused = defineRule<ExchangeSubject, { status: number; issues: readonly string[] }>({
  code: 'exchange/request-refused',
  severity: 'error',
  issueType: 'not-supported',
  source: restfulApi('Status codes', '#Status-Codes'),
  symptom: 'verzoek-geweigerd',
  title: {
    nl: 'De server voert het verzoek uit.',
    en: 'The server carries out the request.',
  },
  text: {
    nl: ({ status, issues }) =>
      `De server weigerde het verzoek (HTTP-status ${status})${issues.length === 0 ? '' : `; de OperationOutcome noemt '${issues.join("', '")}'`}.`,
    en: ({ status, issues }) =>
      `The server refused the request (HTTP status ${status})${issues.length === 0 ? '' : `; the OperationOutcome names '${issues.join("', '")}'`}.`,
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
    if (
      status === 501 ||
      (status >= 400 && status < 500 && status !== 401 && status !== 403 && status !== 408)
    )
      report('', { status, issues: issueCodes(body) });
  },
});
