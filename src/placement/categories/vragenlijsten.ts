import { definePlacement } from '../definePlacement.js';

/** Vragenlijsten. */
export const vragenlijsten = definePlacement({
  category: 'vragenlijsten',
  functiegroep: 'vragenlijsten',
  label: { nl: 'Vragenlijsten', en: 'Questionnaires' },
  resourceTypes: ['Questionnaire', 'QuestionnaireResponse'],
  profiles: ['vl-Questionnaire', 'vl-QuestionnaireResponse', 'vl-QuestionnaireProvisioningTask'],
});
