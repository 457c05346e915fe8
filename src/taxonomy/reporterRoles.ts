import type { Translated } from '../foundation/Language.js';
import type { PartyCode } from './parties.js';
import type { ReportPointCode } from './reportPoints.js';

/** Who reports an issue, and which desks that opens. */
export interface ReporterRoleFacts {
  readonly label: Translated;
  /** The parties on whose behalf the reporter may file. */
  readonly actsFor: readonly PartyCode[];
  /** Where the reporter goes when none of the desks for a symptom is open to it. */
  readonly entry: ReportPointCode;
}

/** The roles of reporters. Professionals and staff of a care provider report as `zorgaanbieder`. */
export const reporterRoles = {
  persoon: {
    label: { nl: 'patiënt of PGO-gebruiker', en: 'patient or PGO user' },
    actsFor: ['persoon'],
    entry: 'pgo-helpdesk',
  },
  zorgaanbieder: {
    label: { nl: 'medewerker van de zorgaanbieder', en: 'staff of the care provider' },
    actsFor: ['zorgaanbieder'],
    entry: 'pgo-informatiepunt',
  },
  'xis-leverancier': {
    label: { nl: 'XIS-leverancier', en: 'XIS vendor' },
    actsFor: ['xis-leverancier'],
    entry: 'dva-servicedesk',
  },
  dva: { label: { nl: 'DVA', en: 'DVA' }, actsFor: ['dva'], entry: 'medmij-supportal' },
  pgo: { label: { nl: 'PGO-leverancier', en: 'PGO vendor' }, actsFor: ['pgo'], entry: 'medmij-supportal' },
  medmij: {
    label: { nl: 'Stichting MedMij', en: 'Stichting MedMij' },
    actsFor: ['medmij'],
    entry: 'dva-servicedesk',
  },
  nictiz: { label: { nl: 'Nictiz', en: 'Nictiz' }, actsFor: ['nictiz'], entry: 'nictiz-bits' },
  sectorprogramma: {
    label: { nl: 'sectorprogramma of koepel', en: 'sector programme or umbrella body' },
    actsFor: ['sectorprogramma'],
    entry: 'nictiz-bits',
  },
  regiocoordinator: {
    label: { nl: 'regionale PGO-coördinator', en: 'regional PGO coordinator' },
    actsFor: ['sectorprogramma', 'zorgaanbieder'],
    entry: 'pgo-informatiepunt',
  },
} as const satisfies Record<string, ReporterRoleFacts>;

/** The role of a reporter. */
export type ReporterRole = keyof typeof reporterRoles;
