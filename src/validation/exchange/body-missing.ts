import type { BodyLost } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { restfulApi } from './exchangeSources.js';

/** A search without hits is answered with an empty Bundle, not with nothing. */
export const bodyMissing = defineRule<ExchangeSubject, { status: number; lost?: BodyLost }>({
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
    nl: ({ status, lost }) =>
      lost === 'undecodable'
        ? `De inhoud van het antwoord met HTTP-status ${status} is in de opname beschadigd of onleesbaar gecodeerd.`
        : `Het antwoord met HTTP-status ${status} heeft geen inhoud${lost === undefined ? '' : ' in de opname'}.`,
    en: ({ status, lost }) =>
      lost === 'undecodable'
        ? `The body of the response with HTTP status ${status} is damaged in the recording, or encoded in an unknown way.`
        : `The response with HTTP status ${status} has no body${lost === undefined ? '' : ' in the recording'}.`,
  },
  check({ exchange: { request, response } }, { report, cantTell }) {
    const { status, body, bodyLost = 'not-recorded' } = response;
    if (request.method.toUpperCase() !== 'GET' || status < 200 || status >= 300) return;
    if (body === undefined) cantTell('capture-needed', '', { status, lost: bodyLost });
    else if (body === '' || body === null) report('', { status });
  },
});
