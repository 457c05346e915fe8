import type { Translated } from '../foundation/Language.js';

/** How much an issue matters to the person and to care. */
export interface SeverityLevelFacts {
  readonly label: Translated;
  readonly meaning: Translated;
}

/** The levels of severity of an issue, least first. The levels of symptoms are a proposal, not a measurement. */
export const severityLevels = {
  laag: {
    label: { nl: 'laag', en: 'low' },
    meaning: { nl: 'hinderlijk, met een uitweg', en: 'a nuisance with a way around it' },
  },
  middel: {
    label: { nl: 'middel', en: 'medium' },
    meaning: { nl: 'iemand mist iets wat hij nodig kan hebben', en: 'somebody lacks what may be needed' },
  },
  hoog: {
    label: { nl: 'hoog', en: 'high' },
    meaning: {
      nl: 'zorg of gebruik wordt geraakt, of velen zijn getroffen',
      en: 'care or use is affected, or many people are',
    },
  },
  kritiek: {
    label: { nl: 'kritiek', en: 'critical' },
    meaning: {
      nl: 'veiligheid of privacy is in het geding, of niets werkt meer',
      en: 'safety or privacy is at stake, or nothing works any more',
    },
  },
} as const satisfies Record<string, SeverityLevelFacts>;

/** How much an issue matters. */
export type SeverityLevel = keyof typeof severityLevels;

/** The rank of a level: 0 for the lowest. */
export function severityRank(level: SeverityLevel): number {
  return Object.keys(severityLevels).indexOf(level);
}
