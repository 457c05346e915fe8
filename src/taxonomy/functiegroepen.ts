import type { Translated } from '../foundation/Language.js';
import type { SymptomCode } from './symptoms.js';

/** A group of functions that a PGO offers a person. */
export interface Functiegroep {
  readonly label: Translated;
  readonly definition: Translated;
  /** Names of gegevensdiensten that feed it: an indication, the catalogue decides. */
  readonly gegevensdiensten: readonly string[];
  readonly resourceTypes: readonly string[];
  /** The symptoms that are typical of it. */
  readonly symptoms: readonly SymptomCode[];
}

/** The eight functiegroepen of a PGO. */
export const functiegroepen = {
  'afspraken-en-agenda': {
    label: { nl: 'Afspraken en agenda', en: 'Appointments and agenda' },
    definition: {
      nl: 'Afspraken voor een consult maken en inzien, op locatie of digitaal.',
      en: 'Booking and viewing consultations, on site or digital.',
    },
    gegevensdiensten: ['Afspraken (eAfspraak)'],
    resourceTypes: ['Appointment', 'Schedule', 'Slot', 'HealthcareService'],
    symptoms: [
      'functie-niet-beschikbaar',
      'gegevensdienst-niet-aangeboden',
      'status-onjuist',
      'datum-onjuist',
    ],
  },
  'beelden-en-documenten': {
    label: { nl: 'Beelden en documenten', en: 'Images and documents' },
    definition: {
      nl: 'Foto’s en documenten die de persoon zelf deelt of bij de zorgaanbieder ophaalt.',
      en: 'Photos and documents that the person shares or retrieves from the care provider.',
    },
    gegevensdiensten: ['Documenten (PDF/A)', 'Beeldbeschikbaarheid'],
    resourceTypes: ['DocumentReference', 'DocumentManifest', 'Binary', 'Media', 'ImagingStudy'],
    symptoms: [
      'document-niet-te-openen',
      'buiten-scope-informatiestandaard',
      'verkeerde-rubriek',
      'delen-mislukt',
    ],
  },
  consultatie: {
    label: { nl: 'Consultatie', en: 'Consultation' },
    definition: {
      nl: 'Direct of uitgesteld contact met de zorgverlener: e-consult, chat of beeldbellen.',
      en: 'Direct or deferred contact with the professional: e-consultation, chat or video call.',
    },
    gegevensdiensten: [],
    resourceTypes: ['Communication', 'Encounter'],
    symptoms: ['functie-niet-beschikbaar', 'portaal-verwarring'],
  },
  gegevensoverzichten: {
    label: { nl: 'Gegevensoverzichten', en: 'Overviews of data' },
    definition: {
      nl: 'Gegevens geordend tonen: naar tijd, diagnose, soort of in een grafiek.',
      en: 'Showing data in order: by time, diagnosis or kind, or in a graph.',
    },
    gegevensdiensten: [
      'Basisgegevens Zorg',
      'Huisartsgegevens',
      'Basisgegevens GGZ',
      'Basisgegevens Langdurige Zorg',
      'Laboratoriumresultaten',
      'Medicatie',
      'Allergie/intolerantie',
      'Vaccinaties',
      'Geboortezorg',
    ],
    resourceTypes: [
      'Condition',
      'MedicationRequest',
      'MedicationStatement',
      'MedicationDispense',
      'Observation',
      'AllergyIntolerance',
      'Immunization',
      'Procedure',
      'Encounter',
      'EpisodeOfCare',
      'Composition',
      'Flag',
    ],
    symptoms: [
      'dubbel-tussen-bronnen',
      'dubbel-tussen-gegevensdiensten',
      'niet-getoond-in-pgo',
      'overzicht-of-bediening',
      'verkeerde-rubriek',
      'code-zonder-omschrijving',
    ],
  },
  'generieke-zelfzorg': {
    label: { nl: 'Generieke zelfzorg', en: 'Generic self-care' },
    definition: {
      nl: 'Wat de persoon zonder zorgverlener doet, zoals zelfmetingen en leefstijl bijhouden.',
      en: 'What the person does without a professional, such as keeping self-measurements and lifestyle.',
    },
    gegevensdiensten: ['Zelfmetingen'],
    resourceTypes: ['Observation', 'Device'],
    symptoms: ['delen-mislukt', 'verkeerde-rubriek', 'functie-niet-beschikbaar', 'herkomst-ontbreekt'],
  },
  herinneringen: {
    label: { nl: 'Herinneringen', en: 'Reminders' },
    definition: {
      nl: 'Een kort bericht op het goede moment: innemen, meten, invullen of op een afspraak komen.',
      en: 'A short message at the right moment: take, measure, fill in or come to an appointment.',
    },
    gegevensdiensten: [],
    resourceTypes: ['Task', 'CommunicationRequest'],
    symptoms: ['functie-niet-beschikbaar', 'toestemming-of-token-verlopen', 'status-onjuist'],
  },
  vragenlijsten: {
    label: { nl: 'Vragenlijsten', en: 'Questionnaires' },
    definition: {
      nl: 'Een vragenlijst die de zorgverlener klaarzet en de persoon invult en deelt.',
      en: 'A questionnaire that the professional prepares and the person fills in and shares.',
    },
    gegevensdiensten: ['Vragenlijsten'],
    resourceTypes: ['Questionnaire', 'QuestionnaireResponse', 'Task'],
    symptoms: ['gegevensdienst-niet-aangeboden', 'delen-mislukt', 'rubriek-onvindbaar'],
  },
  'ziektespecifieke-zelfzorg': {
    label: { nl: 'Ziektespecifieke zelfzorg', en: 'Disease-specific self-care' },
    definition: {
      nl: 'Monitoring en zelfmanagement samen met een zorgverlener: zorgplan, glucose, telebegeleiding.',
      en: 'Monitoring and self-management together with a professional: care plan, glucose, telecoaching.',
    },
    gegevensdiensten: ['Zelfmetingen delen'],
    resourceTypes: ['CarePlan', 'Goal', 'Observation', 'DeviceUseStatement'],
    symptoms: ['delen-mislukt', 'functie-niet-beschikbaar', 'verkeerde-rubriek'],
  },
} as const satisfies Record<string, Functiegroep>;

/** The code of a functiegroep. */
export type FunctiegroepCode = keyof typeof functiegroepen;

/** The functiegroepen for which a symptom is typical; none for a symptom that can hit any of them. */
export function functiegroepenOf(symptom: SymptomCode): readonly FunctiegroepCode[] {
  const entries = Object.entries(functiegroepen) as [FunctiegroepCode, Functiegroep][];
  return entries.filter(([, { symptoms }]) => symptoms.includes(symptom)).map(([code]) => code);
}
