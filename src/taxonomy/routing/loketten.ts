import type { Confidence } from '../Confidence.js';

/** A desk as the routing facts know it, in their own words. */
export interface Loket {
  readonly name: string;
  /** The parties that run it, in the words of the routing facts. */
  readonly parties: readonly RoutingParty[];
  /** Who may go there, as the source says it. */
  readonly openTo: readonly string[];
  readonly channel?: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** The words of the routing facts for parties. */
export type RoutingParty =
  | 'PERSOON'
  | 'DVP'
  | 'DVA'
  | 'XIS'
  | 'ZA'
  | 'DVAuthN'
  | 'MEDMIJ'
  | 'NICTIZ'
  | 'VZVZ'
  | 'TERM'
  | 'SECTORPROGRAMMA'
  | 'REGIO'
  | 'VWS'
  | 'extern';

const escalatie =
  'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/samenwerkings-en-escalatiebeleid';
const kwalificatie = 'https://informatiestandaarden.nictiz.nl/wiki/MedMij:Vprepub-2020.01/Kwalificatie';
const testscripts = 'https://github.com/Nictiz/Nictiz-testscripts';
const gerrit = 'GERRIT: regionale PGO-coördinatie voor ketenondersteuning';

/** The fifteen desks of the routing facts. */
export const loketten = {
  MEDMIJ_LOKET: {
    name: 'MedMij-loket',
    parties: ['MEDMIJ'],
    openTo: ['deelnemers', 'leveranciers', 'iedereen'],
    channel: 'info@medmij.nl',
    confidence: 'verified',
    sources: ['https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/change-en-releasebeleid'],
  },
  DEELNEMER_SERVICEDESK: {
    name: 'Servicedesk van de deelnemer',
    parties: ['DVP', 'DVA', 'MEDMIJ'],
    openTo: ['servicedesks van deelnemers'],
    channel: 'samenwerkingsplatform van MedMij',
    confidence: 'verified',
    sources: [escalatie],
  },
  DEELNEMER_SERVICEMANAGER: {
    name: 'Servicemanager van de deelnemer (escalatie)',
    parties: ['DVP', 'DVA', 'MEDMIJ'],
    openTo: ['servicedeskmedewerkers'],
    channel: 'via de eigen servicemanager',
    confidence: 'verified',
    sources: [escalatie],
  },
  GEBRUIKERSHELPDESK: {
    name: 'Gebruikershelpdesk van PGO of DVA',
    parties: ['DVP', 'DVA'],
    openTo: ['persoon'],
    channel: 'helpdesk van de leverancier',
    confidence: 'verified',
    sources: [
      escalatie,
      'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/technische-storing-core',
      'https://medmij.nl/zorggebruikers/veelgestelde-vragen-van-zorggebruikers/',
    ],
  },
  NICTIZ_BITS: {
    name: 'BITS',
    parties: ['NICTIZ'],
    openTo: ['leveranciers', 'kandidaat-deelnemers'],
    channel: 'bits.nictiz.nl, later nictiz.atlassian.net; de huidige ingang is niet bevestigd',
    confidence: 'reported',
    sources: [kwalificatie, testscripts],
  },
  NICTIZ_KWALIFICATIE: {
    name: 'Kwalificatiecentrum Nictiz',
    parties: ['NICTIZ'],
    openTo: ['leveranciers'],
    channel: 'kwalificatie@nictiz.nl',
    confidence: 'verified',
    sources: [kwalificatie, testscripts],
  },
  NICTIZ_ZIB: {
    name: 'Zib-centrum',
    parties: ['NICTIZ'],
    openTo: ['iedereen'],
    channel: 'BITS of beheerzib@nictiz.nl',
    confidence: 'reported',
    sources: ['https://nictiz.nl/wat-we-doen/activiteiten/zibs/beheerproces-zibs/intake/'],
  },
  GITHUB_REPOS: {
    name: 'Openbare repositories van Nictiz en MedMij',
    parties: ['NICTIZ', 'MEDMIJ'],
    openTo: ['technische leveranciers'],
    channel: 'GitHub; of meldingen daar officieel horen is niet vastgesteld',
    confidence: 'uncertain',
    sources: ['https://github.com/Nictiz/Nictiz-STU3-Zib2017/pull/155'],
  },
  ZA_REGISTRATIE: {
    name: 'Zorgaanbieder, registratie aan de bron',
    parties: ['ZA'],
    openTo: ['persoon'],
    channel: 'zorgaanbieder, of digitaal met een dossierwijzigingsverzoek',
    confidence: 'reported',
    sources: [
      'https://medmij.nl/informatiestandaarden/overzicht-van-medmij-gegevensdiensten/',
      'https://github.com/Nictiz/Nictiz-R4-PatientCorrections',
    ],
  },
  PGO_INFOPUNT: {
    name: 'PGO-informatiepunt',
    parties: ['MEDMIJ', 'VWS'],
    openTo: ['zorgaanbieders'],
    channel: 'mail, telefoon en chat',
    confidence: 'reported',
    sources: ['https://medmij.nl/zorgaanbieders/veelgestelde-vragen-zorgaanbieders/'],
  },
  DIGITALE_HULPLIJN: {
    name: 'Digihulplijn',
    parties: ['extern'],
    openTo: ['persoon'],
    channel: 'telefoon',
    confidence: 'reported',
    sources: ['Factsheet voorbereiding zorgverleners op PGO’s (2021)'],
  },
  SECTOR: {
    name: 'Sectorprogramma’s (OPEN, VIPP 5, VIPP GGZ, InZicht, Babyconnect)',
    parties: ['SECTORPROGRAMMA'],
    openTo: ['zorgaanbieders'],
    channel: 'programmabureau; veel regelingen zijn in 2022 en 2023 geëindigd',
    confidence: 'reported',
    sources: ['https://toolkit.medmij.nl/welke-gegevensdiensten-zijn-verplicht/'],
  },
  REGIO: {
    name: 'Regionale PGO-coördinatie',
    parties: ['REGIO'],
    openTo: ['zorgaanbieders', 'leveranciers'],
    channel: 'regio-organisatie',
    confidence: 'reported',
    sources: [gerrit],
  },
  VWS: {
    name: 'Ministerie van VWS',
    parties: ['VWS'],
    openTo: ['bestuurders'],
    confidence: 'reported',
    sources: ['https://tweedekamer.nl/kamerstukken/detail?did=2025D15597&id=2025D15597'],
  },
  TERMINOLOGIE: {
    name: 'Terminologiebeheerder',
    parties: ['TERM'],
    openTo: ['leveranciers'],
    channel: 'bij de eigenaar van het codestelsel; niet per eigenaar vastgesteld',
    confidence: 'uncertain',
    sources: ['https://icthealth.nl/nieuws/nieuwe-update-snomed-versterkt-eenheid-van-taal/'],
  },
} as const satisfies Record<string, Loket>;

/** The id of a loket. */
export type LoketId = keyof typeof loketten;
