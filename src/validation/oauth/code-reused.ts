import { defineRule } from '../../finding/Rule.js';
import type { SessionExchanges } from '../exchange/SessionExchanges.js';
import { tokenInterface } from './oauthSources.js';

/** The server withdraws a code when it is offered, so that offering it again fails. */
export const codeReused = defineRule<SessionExchanges, { first: number }>({
  code: 'oauth/code-reused',
  severity: 'error',
  issueType: 'security',
  source: tokenInterface('core.tknint.203, core.tknint.204'),
  symptom: 'oauth-autorisatiefout',
  deviates: 'request',
  title: {
    nl: 'Een autorisatiecode wordt hoogstens één keer aangeboden.',
    en: 'An authorization code is offered once at most.',
  },
  text: {
    nl: ({ first }) => `De autorisatiecode is al eerder aangeboden (uitwisseling ${first}).`,
    en: ({ first }) => `The authorization code was offered before (exchange ${first}).`,
  },
  check(exchanges, { report }) {
    const offered = new Map<string, number>();
    for (const { origin, exchange } of exchanges) {
      if (exchange?.asked.oauth !== 'token') continue;
      const code = exchange.asked.parameters.find(({ name }) => name === 'code')?.value;
      if (code === undefined || code === '') continue;
      const first = offered.get(code);
      if (first === undefined) offered.set(code, origin);
      else report('', { first }, { origin });
    }
  },
});
