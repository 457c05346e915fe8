import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { issueCodes } from './issueCodes.js';
import { restfulApi } from './exchangeSources.js';

/** The server failed. */
export const serverError = defineRule<ExchangeSubject, { status: number; issues: readonly string[] }>({
  code: 'exchange/server-error',
  severity: 'error',
  issueType: 'processing',
  source: restfulApi('Status codes', '#Status-Codes'),
  symptom: 'serverfout',
  title: {
    nl: 'De server verwerkt het verzoek zonder fout.',
    en: 'The server processes the request without error.',
  },
  text: {
    nl: ({ status, issues }) =>
      `De server gaf een fout (HTTP-status ${status})${issues.length === 0 ? '' : `; de OperationOutcome noemt '${issues.join("', '")}'`}.`,
    en: ({ status, issues }) =>
      `The server gave an error (HTTP status ${status})${issues.length === 0 ? '' : `; the OperationOutcome names '${issues.join("', '")}'`}.`,
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
    if (status === 500 || (status > 504 && status < 600)) report('', { status, issues: issueCodes(body) });
  },
});
