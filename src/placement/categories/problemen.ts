import { definePlacement } from '../definePlacement.js';

/** Klachten en aandoeningen. */
export const problemen = definePlacement({
  category: 'problemen',
  functiegroep: 'gegevensoverzichten',
  label: { nl: 'Klachten en aandoeningen', en: 'Complaints and conditions' },
  resourceTypes: ['Condition'],
  concepts: ['Problem', 'SkinDisorder', 'Wound', 'PressureUlcer', 'Burnwound', 'Stoma', 'LegalSituation'],
  profiles: ['BgZ-Problem'],
  mgo: 'health/problems',
});
