import { headerOf } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import { resourceInterface } from './exchangeSources.js';
import type { SessionExchanges } from './SessionExchanges.js';

/** A request id is of one request. */
export const requestIdRepeated = defineRule<SessionExchanges, { first: number }>({
  code: 'exchange/request-id-repeated',
  severity: 'error',
  issueType: 'duplicate',
  source: resourceInterface('core.rscint.201'),
  symptom: 'verzoek-geweigerd',
  title: {
    nl: 'Elk verzoek heeft een eigen MedMij-Request-ID.',
    en: 'Each request has a MedMij-Request-ID of its own.',
  },
  text: {
    nl: ({ first }) => `De MedMij-Request-ID is dezelfde als die van uitwisseling ${first}.`,
    en: ({ first }) => `The MedMij-Request-ID is the same as that of exchange ${first}.`,
  },
  check(exchanges, { report }) {
    const first = new Map<string, number>();
    for (const { exchange, origin } of exchanges) {
      const id = headerOf(exchange?.request.headers, 'MedMij-Request-ID')?.trim().toLowerCase();
      if (id === undefined) continue;
      const known = first.get(id);
      if (known === undefined) first.set(id, origin);
      else report('', { first: known }, { origin });
    }
  },
});
