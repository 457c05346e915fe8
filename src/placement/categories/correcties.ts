import { definePlacement } from '../definePlacement.js';

/** Verzoeken tot wijziging. */
export const correcties = definePlacement({
  category: 'correcties',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Verzoeken tot wijziging', en: 'Requests for correction' },
  profiles: ['dwv-PatientCorrectionsCommunication'],
});
