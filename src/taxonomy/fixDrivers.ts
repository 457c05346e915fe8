import type { Translated } from '../foundation/Language.js';
import type { ChangeCycleId } from './routing/changeCycles.js';

/** What has to happen before an issue is over. */
export interface FixDriverFacts {
  /** As in: "wacht op …", "waits for …". */
  readonly label: Translated;
  /** The published cycles that set its pace, where they are known. */
  readonly cycles?: readonly ChangeCycleId[];
}

/** What sets the time to a fix. */
export const fixDrivers = {
  'direct-ingrijpen': { label: { nl: 'direct ingrijpen', en: 'immediate intervention' } },
  uitleg: { label: { nl: 'uitleg aan de melder', en: 'an explanation to the reporter' } },
  gebruikersactie: { label: { nl: 'een handeling van de persoon', en: 'an action of the person' } },
  incidentherstel: { label: { nl: 'herstel van een storing', en: 'recovery from a disruption' } },
  certificaatwissel: { label: { nl: 'vervanging van een certificaat', en: 'replacement of a certificate' } },
  lijstwijziging: {
    label: { nl: 'een wijziging op de MedMij-lijsten', en: 'a change to the MedMij lists' },
    cycles: ['medmij-registratie'],
  },
  registratieherstel: {
    label: {
      nl: 'herstel van de registratie bij de bron',
      en: 'correction of what was recorded at the source',
    },
  },
  correctieverzoek: {
    label: {
      nl: 'een correctieverzoek aan de zorgaanbieder',
      en: 'a correction request to the care provider',
    },
  },
  'inrichting-aanbieder': {
    label: { nl: 'inrichting bij de zorgaanbieder', en: 'configuration at the care provider' },
  },
  beleidskeuze: {
    label: { nl: 'een beleidskeuze van de zorgaanbieder', en: 'a policy choice of the care provider' },
  },
  leverancierspatch: { label: { nl: 'een patch van de leverancier', en: 'a patch by the vendor' } },
  'pgo-release': { label: { nl: 'een nieuwe versie van het PGO', en: 'a new version of the PGO' } },
  scholing: { label: { nl: 'scholing van wie registreert', en: 'training of those who record' } },
  kwalificatie: {
    label: { nl: '(her)kwalificatie', en: '(re)qualification' },
    cycles: ['kwalificatie'],
  },
  uitrol: { label: { nl: 'de uitrol in de sector', en: 'roll-out in the sector' } },
  uitfasering: {
    label: { nl: 'een uitfaseerdatum', en: 'a phase-out date' },
    cycles: ['catalogus'],
  },
  terminologierelease: {
    label: { nl: 'een release van het codestelsel', en: 'a release of the code system' },
    cycles: ['snomed-nl'],
  },
  standaardrelease: {
    label: { nl: 'een release van de informatiestandaard', en: 'a release of the information standard' },
    cycles: ['informatiestandaard-patch', 'zibs'],
  },
  stelselrelease: {
    label: { nl: 'een release van het afsprakenstelsel', en: 'a release of the framework' },
    cycles: ['afsprakenstelsel', 'afsprakenstelsel-ontwikkeling'],
  },
  'nieuwe-gegevensdienst': {
    label: { nl: 'een nieuwe gegevensdienst', en: 'a new gegevensdienst' },
    cycles: ['catalogus', 'kwalificatie'],
  },
} as const satisfies Record<string, FixDriverFacts>;

/** The code of what sets the time to a fix. */
export type FixDriver = keyof typeof fixDrivers;
