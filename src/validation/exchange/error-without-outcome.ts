import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { restfulApi } from './exchangeSources.js';

/** An error says what is wrong, in a form that software can read. */
export const errorWithoutOutcome = defineRule<ExchangeSubject, { status: number }>({
  code: 'exchange/error-without-outcome',
  severity: 'warning',
  issueType: 'incomplete',
  source: restfulApi('Status codes', '#Status-Codes'),
  symptom: 'serverfout',
  cantTell: ['capture-needed'],
  title: {
    nl: 'Een foutantwoord bevat een OperationOutcome.',
    en: 'An error response holds an OperationOutcome.',
  },
  text: {
    nl: ({ status }) => `Het antwoord met HTTP-status ${status} bevat geen OperationOutcome.`,
    en: ({ status }) => `The response with HTTP status ${status} holds no OperationOutcome.`,
  },
  check({ exchange: { request, response }, body }, { report, cantTell }) {
    const { status } = response;
    // What stands between may answer for a source that it can't reach; it knows no FHIR.
    if (status === 408 || (status >= 502 && status <= 504)) return;
    if (status < 400 || body?.resourceType === 'OperationOutcome' || request.method.toUpperCase() === 'HEAD')
      return;
    // A recording that keeps no bodies proves nothing.
    if (response.body === undefined) cantTell('capture-needed', '', { status });
    else report('', { status });
  },
});
