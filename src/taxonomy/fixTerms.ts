import type { Translated } from '../foundation/Language.js';

/** Orders of magnitude of the time to a fix, shortest first. */
export const fixTerms = {
  direct: { nl: 'direct', en: 'at once' },
  uren: { nl: 'uren', en: 'hours' },
  dagen: { nl: 'dagen', en: 'days' },
  weken: { nl: 'weken', en: 'weeks' },
  maanden: { nl: 'maanden', en: 'months' },
  kwartalen: { nl: 'kwartalen', en: 'quarters' },
  jaar: { nl: 'een jaar of langer', en: 'a year or more' },
} as const satisfies Record<string, Translated>;

/** An order of magnitude of the time to a fix. */
export type FixTerm = keyof typeof fixTerms;
