import { headerOf } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { resourceInterface } from './exchangeSources.js';

/** The token of the person's consent goes along as a bearer token. Its value is never looked at. */
export const tokenMissing = defineRule<ExchangeSubject, { found: 'nothing' | 'another scheme' }>({
  code: 'exchange/token-missing',
  severity: 'error',
  issueType: 'security',
  source: resourceInterface('core.rscint.200'),
  symptom: 'toestemming-of-token-verlopen',
  cantTell: ['capture-needed'],
  title: {
    nl: 'Een verzoek heeft Authorization met een bearer token.',
    en: 'A request has Authorization with a bearer token.',
  },
  text: {
    nl: ({ found }) =>
      found === 'nothing'
        ? 'Het verzoek heeft geen Authorization; verwacht werd een bearer token.'
        : 'Het verzoek heeft een Authorization van een ander soort; verwacht werd een bearer token.',
    en: ({ found }) =>
      found === 'nothing'
        ? 'The request has no Authorization; a bearer token was expected.'
        : 'The request has an Authorization of another kind; a bearer token was expected.',
  },
  check({ exchange: { request, response }, medmij }, { report, cantTell }) {
    if (!medmij) return;
    const authorization = headerOf(request.headers, 'authorization');
    if (authorization !== undefined) {
      if (!/^bearer /i.test(authorization.trimStart())) report('', { found: 'another scheme' });
      return;
    }
    // Recordings leave tokens out for good reason; a refusal says that it really was not there.
    if (response.status === 401 && request.headers !== undefined) report('', { found: 'nothing' });
    else cantTell('capture-needed', '', { found: 'nothing' });
  },
});
