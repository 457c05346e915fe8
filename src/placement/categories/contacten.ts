import { definePlacement } from '../definePlacement.js';

/** Contacten met zorgverleners. */
export const contacten = definePlacement({
  category: 'contacten',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Contacten met zorgverleners', en: 'Contacts with professionals' },
  resourceTypes: ['Encounter', 'Composition'],
  concepts: ['Encounter', 'SOAPReport'],
  profiles: [
    'gp-Encounter',
    'gp-EncounterReport',
    'gp-JournalEntry',
    'lz-Encounter',
    'lz-NursingReport',
    'bc-Encounter',
  ],
  mgo: 'care_treatment/appointments',
});
