import { definePlacement } from '../definePlacement.js';

/** Allergieën en overgevoeligheden. */
export const allergieen = definePlacement({
  category: 'allergieen',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Allergieën en overgevoeligheden', en: 'Allergies and intolerances' },
  resourceTypes: ['AllergyIntolerance'],
  concepts: ['AllergyIntolerance'],
  mgo: 'health/allergies',
});
