import { definePlacement } from '../definePlacement.js';

/** Behandelingen en verrichtingen. */
export const behandelingen = definePlacement({
  category: 'behandelingen',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Behandelingen en verrichtingen', en: 'Treatments and procedures' },
  resourceTypes: ['Procedure', 'ProcedureRequest', 'ServiceRequest', 'EpisodeOfCare', 'ReferralRequest'],
  concepts: [
    'Procedure',
    'ProcedureRequest',
    'Procedure-event',
    'Procedure-request',
    'FreedomRestrictingMeasures',
    'FreedomRestrictingIntervention',
    'EpisodeOfCare',
    'episodeofcare',
  ],
  mgo: 'care_treatment/treatments',
});
