import { definePlacement } from '../definePlacement.js';

/** Waarschuwingen. */
export const waarschuwingen = definePlacement({
  category: 'waarschuwingen',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Waarschuwingen', en: 'Alerts' },
  resourceTypes: ['Flag', 'DetectedIssue'],
  concepts: ['Alert', 'MedicationContraIndication'],
  mgo: 'health/alerts',
});
