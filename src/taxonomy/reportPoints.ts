import type { Translated } from '../foundation/Language.js';
import type { PartyCode } from './parties.js';

/** A desk where an issue can be reported. */
export interface ReportPoint {
  readonly label: Translated;
  /** How it is named in a sentence. */
  readonly named: Translated;
  /** The party that runs it. */
  readonly owner: PartyCode;
  /** The parties that may file there; its owner always can. */
  readonly openTo: readonly PartyCode[];
  /** What it is for, and what to bring. */
  readonly note: Translated;
}

/** Where to report. When one owner has several desks, the one that more people can use stands first. */
export const reportPoints = {
  'pgo-helpdesk': {
    label: { nl: 'Gebruikershelpdesk van het PGO', en: 'User helpdesk of the PGO' },
    named: { nl: 'de gebruikershelpdesk van het PGO', en: 'the user helpdesk of the PGO' },
    owner: 'pgo',
    openTo: ['persoon', 'zorgaanbieder'],
    note: {
      nl: 'Eerste ingang voor de gebruiker; elke deelnemer moet er een hebben.',
      en: 'First point of contact for the user; every participant has to have one.',
    },
  },
  'dvp-servicedesk': {
    label: { nl: 'Servicedesk van de PGO-leverancier (DVP)', en: 'Service desk of the PGO vendor (DVP)' },
    named: { nl: 'de servicedesk van de PGO-leverancier', en: 'the service desk of the PGO vendor' },
    owner: 'pgo',
    openTo: ['dva', 'xis-leverancier', 'medmij'],
    note: {
      nl: 'Voor andere deelnemers en leveranciers, niet voor gebruikers.',
      en: 'For other participants and vendors, not for users.',
    },
  },
  'dva-servicedesk': {
    label: { nl: 'Servicedesk van de DVA', en: 'Service desk of the DVA' },
    named: { nl: 'de servicedesk van de DVA', en: 'the service desk of the DVA' },
    owner: 'dva',
    openTo: ['pgo', 'xis-leverancier', 'zorgaanbieder', 'medmij'],
    note: {
      nl: 'Noem trace-id en session-id als die op de foutpagina staan.',
      en: 'Give the trace id and session id if the error page shows them.',
    },
  },
  'xis-leverancier-servicedesk': {
    label: { nl: 'Servicedesk van de XIS-leverancier', en: 'Service desk of the XIS vendor' },
    named: { nl: 'de servicedesk van de XIS-leverancier', en: 'the service desk of the XIS vendor' },
    owner: 'xis-leverancier',
    openTo: ['zorgaanbieder', 'dva'],
    note: {
      nl: 'De zorgaanbieder is de klant en meldt zelf; een PGO kan hier meestal niet rechtstreeks terecht.',
      en: 'The care provider is the customer and reports itself; a PGO usually cannot report here directly.',
    },
  },
  'zorgaanbieder-servicedesk': {
    label: {
      nl: 'Praktijk of servicepunt van de zorgaanbieder',
      en: 'Practice or service point of the care provider',
    },
    named: {
      nl: 'de praktijk of het servicepunt van de zorgaanbieder',
      en: 'the practice or service point of the care provider',
    },
    owner: 'zorgaanbieder',
    openTo: ['persoon', 'pgo', 'dva'],
    note: {
      nl: 'Praktijk, functioneel beheer of servicepunt van de instelling.',
      en: 'The practice, functional management or service point of the institution.',
    },
  },
  'zorgaanbieder-fg': {
    label: {
      nl: 'Functionaris gegevensbescherming van de zorgaanbieder',
      en: 'Data protection officer of the care provider',
    },
    named: {
      nl: 'de functionaris gegevensbescherming van de zorgaanbieder',
      en: 'the data protection officer of the care provider',
    },
    owner: 'zorgaanbieder',
    openTo: ['persoon', 'pgo', 'dva'],
    note: {
      nl: 'Bij een mogelijk datalek; de Autoriteit Persoonsgegevens moet het binnen 72 uur weten.',
      en: 'For a possible data breach; the Dutch data protection authority must know within 72 hours.',
    },
  },
  'medmij-supportal': {
    label: { nl: 'MedMij Supportal', en: 'MedMij Supportal' },
    named: { nl: 'de Supportal van MedMij', en: 'the Supportal of MedMij' },
    owner: 'medmij',
    openTo: ['pgo', 'dva'],
    note: {
      nl: 'Voor verstoringen tussen deelnemers en escalatie naar de regie van MedMij; niet voor burgers.',
      en: 'For disruptions between participants and escalation to MedMij; not for citizens.',
    },
  },
  'medmij-info': {
    label: { nl: 'Algemeen loket van MedMij', en: 'General contact point of MedMij' },
    named: { nl: 'het algemene loket van MedMij', en: 'the general contact point of MedMij' },
    owner: 'medmij',
    openTo: ['zorgaanbieder', 'xis-leverancier', 'persoon'],
    note: {
      nl: 'Algemene vragen en wijzigingsvoorstellen.',
      en: 'General questions and proposals for change.',
    },
  },
  'nictiz-bits': {
    label: { nl: 'BITS van Nictiz', en: 'BITS of Nictiz' },
    named: { nl: 'BITS, het meldsysteem van Nictiz', en: 'BITS, the ticket system of Nictiz' },
    owner: 'nictiz',
    openTo: ['xis-leverancier', 'pgo', 'dva', 'sectorprogramma'],
    note: {
      nl: 'Ticketsysteem voor vragen, fouten en wijzigingsverzoeken bij informatiestandaarden en gegevensdiensten.',
      en: 'Ticket system for questions, defects and change requests on information standards and gegevensdiensten.',
    },
  },
  'nictiz-kwalificatie': {
    label: { nl: 'Kwalificatie bij Nictiz', en: 'Qualification at Nictiz' },
    named: { nl: 'Nictiz, voor kwalificatie', en: 'Nictiz, for qualification' },
    owner: 'nictiz',
    openTo: ['xis-leverancier', 'pgo', 'dva'],
    note: {
      nl: 'Procedure, planning en testmateriaal van kwalificaties.',
      en: 'Procedure, planning and test material of qualifications.',
    },
  },
  'pgo-informatiepunt': {
    label: { nl: 'PGO-informatiepunt', en: 'PGO information point' },
    named: { nl: 'het PGO-informatiepunt', en: 'the PGO information point' },
    owner: 'medmij',
    openTo: ['persoon', 'zorgaanbieder'],
    note: {
      nl: 'Landelijk informatiepunt per mail, telefoon en chat.',
      en: 'National information point by mail, telephone and chat.',
    },
  },
  'digid-helpdesk': {
    label: { nl: 'DigiD-helpdesk', en: 'DigiD helpdesk' },
    named: { nl: 'de DigiD-helpdesk', en: 'the DigiD helpdesk' },
    owner: 'logius',
    openTo: ['persoon'],
    note: { nl: 'Vragen en storingen rond DigiD.', en: 'Questions and disruptions around DigiD.' },
  },
  'terminologie-meldpunt': {
    label: { nl: 'Beheerder van het codestelsel', en: 'Owner of the code system' },
    named: { nl: 'de beheerder van het codestelsel', en: 'the owner of the code system' },
    owner: 'terminologiebeheerder',
    openTo: ['xis-leverancier', 'zorgaanbieder', 'nictiz'],
    note: {
      nl: 'Elk codestelsel heeft een eigen beheerder; het kanaal verschilt en is niet overal bekend.',
      en: 'Every code system has an owner of its own; the channel differs and is not known everywhere.',
    },
  },
  sectorprogramma: {
    label: {
      nl: 'Sectorprogramma, koepel of beroepsgroep',
      en: 'Sector programme, umbrella or professional body',
    },
    named: { nl: 'het sectorprogramma of de koepel', en: 'the sector programme or umbrella body' },
    owner: 'sectorprogramma',
    openTo: ['zorgaanbieder', 'xis-leverancier'],
    note: {
      nl: 'Koepel, beroepsgroep of programmabureau; veel programma’s zijn afgelopen.',
      en: 'Umbrella body, professional body or programme office; many programmes have ended.',
    },
  },
  'regionale-pgo-coordinatie': {
    label: { nl: 'Regionale PGO-coördinatie', en: 'Regional PGO coordination' },
    named: { nl: 'de regionale PGO-coördinatie', en: 'the regional PGO coordination' },
    owner: 'sectorprogramma',
    openTo: ['zorgaanbieder', 'xis-leverancier', 'pgo', 'dva'],
    note: {
      nl: 'Vangnet als tussen partijen onduidelijk blijft wie het oplost; niet elke regio heeft er een.',
      en: 'Safety net when it stays unclear which party solves it; not every region has one.',
    },
  },
} as const satisfies Record<string, ReportPoint>;

/** The code of a report point. */
export type ReportPointCode = keyof typeof reportPoints;
