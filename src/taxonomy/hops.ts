import type { Translated } from '../foundation/Language.js';
import type { PartyCode } from './parties.js';

/** A place in the chain where data can be seen, in the order in which data flows. */
export type Hop = 'screen' | 'xis' | 'dva' | 'pgo' | 'pgo-shown';

/** The hops from source to person. */
export const hops = ['screen', 'xis', 'dva', 'pgo', 'pgo-shown'] as const satisfies readonly Hop[];

/** What can be seen at a hop, and who owns a deviation that is first seen there. */
export interface HopFacts {
  /** As in: "seen in …". */
  readonly label: Translated;
  readonly owner: PartyCode;
}

/** The hops with their owners: the first place where a deviation shows is where it arose. */
export const hopFacts = {
  screen: {
    label: { nl: 'het dossierscherm van de zorgaanbieder', en: "the care provider's own screen" },
    owner: 'zorgaanbieder',
  },
  xis: {
    label: { nl: 'het antwoord van de bron', en: 'the answer of the source' },
    owner: 'xis-leverancier',
  },
  dva: { label: { nl: 'wat de DVA doorgeeft', en: 'what the DVA passes on' }, owner: 'dva' },
  pgo: { label: { nl: 'wat het PGO ontvangt', en: 'what the PGO receives' }, owner: 'pgo' },
  'pgo-shown': { label: { nl: 'wat het PGO toont', en: 'what the PGO shows' }, owner: 'pgo' },
} as const satisfies Record<Hop, HopFacts>;

/** A stretch or end of the chain on which an HTTP exchange can fail. */
export type Connection = 'pgo' | 'pgo-dva' | 'dva' | 'dva-xis' | 'xis';
