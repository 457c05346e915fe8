import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { restfulApi } from './exchangeSources.js';

/** A search without hits is answered with an empty Bundle, not with nothing. */
export const bodyMissing = defineRule<ExchangeSubject, { status: number }>({
  code: 'exchange/body-missing',
  severity: 'error',
  issueType: 'incomplete',
  source: restfulApi('read, search', '#search'),
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['capture-needed'],
  title: {
    nl: 'Het antwoord op een geslaagd GET-verzoek heeft inhoud.',
    en: 'The response to a successful GET request has a body.',
  },
  text: {
    nl: ({ status }) => `Het antwoord met HTTP-status ${status} heeft geen inhoud.`,
    en: ({ status }) => `The response with HTTP status ${status} has no body.`,
  },
  check({ exchange: { request, response } }, { report, cantTell }) {
    const { status, body } = response;
    if (request.method.toUpperCase() !== 'GET' || status < 200 || status >= 300) return;
    if (body === undefined) cantTell('capture-needed', '', { status });
    else if (body === '' || body === null) report('', { status });
  },
});
