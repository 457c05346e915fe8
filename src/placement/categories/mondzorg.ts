import { definePlacement } from '../definePlacement.js';

/** Mondzorg. */
export const mondzorg = definePlacement({
  category: 'mondzorg',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Mondzorg', en: 'Dental care' },
  profiles: [
    'mz-CariesRisk',
    'mz-DentalFitness',
    'mz-OralHygiene',
    'mz-ParafunctionalActivity',
    'mz-PeriodicPeriodontalScreeningScore',
    'mz-Procedure',
  ],
});
