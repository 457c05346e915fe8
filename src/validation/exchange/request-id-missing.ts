import { headerOf } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import { recordValue } from '../../finding/recordValue.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { isUuid } from './isUuid.js';
import { resourceInterface } from './exchangeSources.js';

/** Each request can be found back in the logs of all parties. */
export const requestIdMissing = defineRule<ExchangeSubject, { header: string; found?: string }>({
  code: 'exchange/request-id-missing',
  severity: 'error',
  issueType: 'required',
  source: resourceInterface('core.rscint.201'),
  symptom: 'verzoek-geweigerd',
  cantTell: ['capture-needed'],
  title: {
    nl: 'Elk verzoek heeft MedMij-Request-ID met een UUID.',
    en: 'Each request has MedMij-Request-ID with a UUID.',
  },
  text: {
    nl: ({ header, found }) =>
      found === undefined
        ? `Het verzoek heeft geen header '${header}'; verwacht werd een UUID.`
        : `De header '${header}' is '${found}'; verwacht werd een UUID.`,
    en: ({ header, found }) =>
      found === undefined
        ? `The request has no header '${header}'; a UUID was expected.`
        : `The header '${header}' is '${found}'; a UUID was expected.`,
  },
  check({ exchange: { request }, medmij }, { report, cantTell }) {
    const header = 'MedMij-Request-ID';
    if (!medmij) return;
    if (request.headers === undefined) {
      cantTell('capture-needed', '', { header });
      return;
    }
    const found = headerOf(request.headers, header);
    if (found === undefined) report('', { header });
    else if (!isUuid(found)) report('', { header, found: recordValue(found) });
  },
});
