import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { restfulApi } from './exchangeSources.js';

/** The answer stands elsewhere; a client that does not follow gets nothing. */
export const redirected = defineRule<ExchangeSubject, { status: number }>({
  code: 'exchange/redirected',
  severity: 'warning',
  issueType: 'processing',
  source: restfulApi('Status codes', '#Status-Codes'),
  symptom: 'verzoek-geweigerd',
  title: {
    nl: 'Een verzoek wordt beantwoord waar het gedaan wordt.',
    en: 'A request is answered where it is made.',
  },
  text: {
    nl: ({ status }) => `Het verzoek werd doorverwezen naar een ander adres (HTTP-status ${status}).`,
    en: ({ status }) => `The request was redirected to another address (HTTP status ${status}).`,
  },
  check(
    {
      exchange: {
        response: { status },
      },
    },
    { report },
  ) {
    if (status >= 300 && status < 400 && status !== 304) report('', { status });
  },
});
