import { definePlacement } from '../definePlacement.js';

/** Berichten. */
export const berichten = definePlacement({
  category: 'berichten',
  functiegroep: 'consultatie',
  label: { nl: 'Berichten', en: 'Messages' },
  resourceTypes: ['Communication'],
});
