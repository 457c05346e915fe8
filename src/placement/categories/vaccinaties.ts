import { definePlacement } from '../definePlacement.js';

/** Vaccinaties. */
export const vaccinaties = definePlacement({
  category: 'vaccinaties',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Vaccinaties', en: 'Vaccinations' },
  resourceTypes: ['Immunization', 'ImmunizationRecommendation'],
  concepts: ['Vaccination', 'VaccinationRecommendation', 'Vaccination-event', 'Vaccination-request'],
  profiles: ['imm-Vaccination-event'],
  mgo: 'health/vaccinations',
});
