import { headerOf } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { restfulApi } from './exchangeSources.js';

/** Without Accept the server chooses the form of the answer. */
export const acceptMissing = defineRule<ExchangeSubject, { expected: readonly string[] }>({
  code: 'exchange/accept-missing',
  severity: 'warning',
  issueType: 'required',
  source: restfulApi('Content Types and encodings', '#mime-type'),
  symptom: 'ongeldige-structuur-of-formaat',
  deviates: 'request',
  cantTell: ['capture-needed'],
  title: {
    nl: 'Een verzoek zegt met Accept in welke vorm het antwoord wordt verwacht.',
    en: 'A request says with Accept in which form the answer is expected.',
  },
  text: {
    nl: ({ expected }) =>
      `Het verzoek heeft geen Accept; verwacht werd bijvoorbeeld '${expected.join("' of '")}'.`,
    en: ({ expected }) =>
      `The request has no Accept; '${expected.join("' or '")}' was expected, for instance.`,
  },
  check({ exchange: { request } }, { report, cantTell }) {
    const evidence = { expected: ['application/fhir+json', 'application/fhir+xml'] };
    if (request.headers === undefined) cantTell('capture-needed', '', evidence);
    else if (headerOf(request.headers, 'accept') === undefined && !/[?&]_format=/.test(request.url))
      report('', evidence);
  },
});
