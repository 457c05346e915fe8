import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { resourceInterface } from './exchangeSources.js';

/** Seconds in which a resource server answers. */
const limit = 60;

/** A person waits a minute at most. */
export const tooSlow = defineRule<ExchangeSubject, { seconds: number; limit: number }>({
  code: 'exchange/too-slow',
  severity: 'warning',
  issueType: 'too-costly',
  source: resourceInterface('core.rscint.202'),
  symptom: 'bron-onbereikbaar-of-timeout',
  title: {
    nl: 'Een antwoord komt binnen 60 seconden.',
    en: 'An answer comes within 60 seconds.',
  },
  text: {
    nl: ({ seconds, limit }) => `Het antwoord kwam na ${seconds} seconden; hooguit ${limit} is toegestaan.`,
    en: ({ seconds, limit }) => `The answer came after ${seconds} seconds; ${limit} at most is allowed.`,
  },
  check({ exchange: { duration }, medmij }, { report }) {
    if (!medmij || duration === undefined || duration <= limit * 1000) return;
    report('', { seconds: Math.round(duration / 1000), limit });
  },
});
