import { defineRule } from '../../finding/Rule.js';
import { queryKeyOf } from '../session/links.js';
import type { Session } from '../session/Session.js';

/** The same question twice in a session gives the same data twice. */
export const requestRepeated = defineRule<Session, { transaction: string; first: number }>({
  code: 'gegevensdienst/request-repeated',
  severity: 'warning',
  issueType: 'duplicate',
  source: { document: 'MedMij-gegevensdienst', section: 'queries', confidence: 'reported' },
  symptom: 'dubbel-na-herhaald-ophalen',
  title: {
    nl: 'Een vraag wordt in een sessie een keer gesteld.',
    en: 'A question is asked once in a session.',
  },
  text: {
    nl: ({ transaction, first }) =>
      `De vraag '${transaction}' is in deze sessie al eerder gesteld (uitwisseling ${first}).`,
    en: ({ transaction, first }) =>
      `The question '${transaction}' was asked before in this session (exchange ${first}).`,
  },
  check({ answers }, { report }) {
    const first = new Map<string, number>();
    for (const { exchange, attribution, origin } of answers) {
      if (exchange === undefined || attribution.by !== 'request' || exchange.response.status >= 300) continue;
      const key = `${exchange.asked.method} ${queryKeyOf(exchange.asked)}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, origin);
      else report('', { transaction: attribution.transaction.key, first: known }, { origin });
    }
  },
});
