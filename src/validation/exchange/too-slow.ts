import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { resourceInterface } from './exchangeSources.js';

/** Seconds in which a server answers. */
const limits = { resource: 60, token: 10 } as const;

/** A person waits a minute at most for data, and ten seconds for a token. */
export const tooSlow = defineRule<ExchangeSubject, { seconds: number; limit: number }>({
  code: 'exchange/too-slow',
  severity: 'warning',
  issueType: 'too-costly',
  source: resourceInterface('core.rscint.202, core.tknint.206'),
  symptom: 'bron-onbereikbaar-of-timeout',
  title: {
    nl: 'Een antwoord komt binnen 60 seconden, een token binnen 10.',
    en: 'An answer comes within 60 seconds, a token within 10.',
  },
  text: {
    nl: ({ seconds, limit }) => `Het antwoord kwam na ${seconds} seconden; hooguit ${limit} is toegestaan.`,
    en: ({ seconds, limit }) => `The answer came after ${seconds} seconds; ${limit} at most is allowed.`,
  },
  check({ exchange: { asked, duration }, medmij }, { report }) {
    const step = asked.oauth;
    // Until it returns, the authorisation waits for the person.
    if (step === 'authorization' || step === 'return') return;
    const limit = step === 'token' ? limits.token : limits.resource;
    if (!medmij || duration === undefined || duration <= limit * 1000) return;
    report('', { seconds: Math.round(duration / 1000), limit });
  },
});
