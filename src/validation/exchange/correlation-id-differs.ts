import { headerOf } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import { resourceInterface } from './exchangeSources.js';
import type { SessionExchanges } from './SessionExchanges.js';

/** The correlation id binds the requests of a session. */
export const correlationIdDiffers = defineRule<SessionExchanges, { first: number }>({
  code: 'exchange/correlation-id-differs',
  severity: 'warning',
  issueType: 'conflict',
  source: resourceInterface('core.rscint.201'),
  symptom: 'verzoek-geweigerd',
  title: {
    nl: 'Alle verzoeken van een sessie hebben dezelfde X-Correlation-ID.',
    en: 'All requests of a session have the same X-Correlation-ID.',
  },
  text: {
    nl: ({ first }) =>
      `De X-Correlation-ID verschilt van die van uitwisseling ${first}; in een sessie is die steeds dezelfde.`,
    en: ({ first }) =>
      `The X-Correlation-ID differs from that of exchange ${first}; in a session it is always the same.`,
  },
  check(exchanges, { report }) {
    let first: { readonly id: string; readonly origin: number } | undefined;
    for (const { exchange, origin } of exchanges) {
      const id = headerOf(exchange?.request.headers, 'X-Correlation-ID')?.trim().toLowerCase();
      if (id === undefined) continue;
      first ??= { id, origin };
      if (id !== first.id) report('', { first: first.origin }, { origin });
    }
  },
});
