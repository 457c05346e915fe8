import type { Translated } from '../foundation/Language.js';

/** A party in or around the chain, and what it answers for. */
export interface Party {
  readonly label: Translated;
  /** How it is named in a sentence. */
  readonly named: Translated;
  /** What it answers for. */
  readonly task: Translated;
}

/** Who can be asked to act. */
export const parties = {
  persoon: {
    label: { nl: 'persoon', en: 'person' },
    named: { nl: 'de persoon zelf', en: 'the person' },
    task: {
      nl: 'kiest een PGO en een zorgaanbieder, logt in en geeft toestemming; ook de vertegenwoordiger telt hier',
      en: 'chooses a PGO and a care provider, logs in and consents; a representative counts as well',
    },
  },
  pgo: {
    label: { nl: 'PGO-leverancier', en: 'PGO vendor' },
    named: { nl: 'de PGO-leverancier', en: 'the PGO vendor' },
    task: {
      nl: 'haalt namens de persoon gegevens op, bewaart en toont ze (rol: dienstverlener persoon, DVP)',
      en: 'retrieves, keeps and shows data for the person (role: dienstverlener persoon, DVP)',
    },
  },
  dva: {
    label: { nl: 'DVA', en: 'DVA' },
    named: { nl: 'de DVA', en: 'the DVA' },
    task: {
      nl: 'ontsluit de zorgaanbieder: autorisatie, token, beschikbaarheidstoets en doorgifte (vroeger DVZA)',
      en: 'opens up the care provider: authorisation, token, availability check and relay (formerly DVZA)',
    },
  },
  'xis-leverancier': {
    label: { nl: 'XIS-leverancier', en: 'XIS vendor' },
    named: { nl: 'de XIS-leverancier', en: 'the XIS vendor' },
    task: {
      nl: 'bouwt het bronsysteem (HIS, EPD, ECD, AIS, LIS) en zet het dossier om naar FHIR',
      en: 'builds the source system (HIS, EPD, ECD, AIS, LIS) and turns the record into FHIR',
    },
  },
  zorgaanbieder: {
    label: { nl: 'zorgaanbieder', en: 'care provider' },
    named: { nl: 'de zorgaanbieder', en: 'the care provider' },
    task: {
      nl: 'registreert aan de bron, richt systemen in, bepaalt de vrijgave en sluit het contract met de DVA',
      en: 'records at the source, configures systems, decides on release and contracts the DVA',
    },
  },
  medmij: {
    label: { nl: 'Stichting MedMij', en: 'Stichting MedMij' },
    named: { nl: 'Stichting MedMij', en: 'Stichting MedMij' },
    task: {
      nl: 'beheert afsprakenstelsel, catalogus en lijsten (ZAL, GNL, OCL, Whitelist) en voert regie bij verstoringen',
      en: 'runs the framework, the catalogue and the lists (ZAL, GNL, OCL, Whitelist) and directs disruptions',
    },
  },
  nictiz: {
    label: { nl: 'Nictiz', en: 'Nictiz' },
    named: { nl: 'Nictiz', en: 'Nictiz' },
    task: {
      nl: 'beheert informatiestandaarden, FHIR-profielen en hun waardelijsten, en kwalificeert systemen',
      en: 'maintains information standards, FHIR profiles and their value sets, and qualifies systems',
    },
  },
  terminologiebeheerder: {
    label: { nl: 'terminologiebeheerder', en: 'terminology owner' },
    named: { nl: 'de terminologiebeheerder', en: 'the terminology owner' },
    task: {
      nl: 'beheert een codestelsel: SNOMED CT en Labcodeset (Nictiz), ICPC en NHG-tabellen (NHG), G-Standaard (Z-Index)',
      en: 'maintains a code system: SNOMED CT and Labcodeset (Nictiz), ICPC and NHG tables (NHG), G-Standaard (Z-Index)',
    },
  },
  logius: {
    label: { nl: 'Logius', en: 'Logius' },
    named: { nl: 'Logius', en: 'Logius' },
    task: { nl: 'beheert DigiD en de machtigingsvoorziening', en: 'runs DigiD and the mandate service' },
  },
  vzvz: {
    label: { nl: 'VZVZ', en: 'VZVZ' },
    named: { nl: 'VZVZ', en: 'VZVZ' },
    task: {
      nl: 'beheert delen van de infrastructuur (AORTA, LSP) en van de stelseldocumentatie',
      en: 'runs parts of the infrastructure (AORTA, LSP) and of the documentation of the framework',
    },
  },
  sectorprogramma: {
    label: { nl: 'sectorprogramma of koepel', en: 'sector programme or umbrella body' },
    named: { nl: 'het sectorprogramma of de koepel', en: 'the sector programme or umbrella body' },
    task: {
      nl: 'maakt sectorafspraken, begeleidt uitrol en voorlichting, en is vaak houder van de standaard',
      en: 'makes sector agreements, guides roll-out and information, and often holds the standard',
    },
  },
} as const satisfies Record<string, Party>;

/** The code of a party. */
export type PartyCode = keyof typeof parties;
