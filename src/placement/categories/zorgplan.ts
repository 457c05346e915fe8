import { definePlacement } from '../definePlacement.js';

/** Zorgplan en doelen. */
export const zorgplan = definePlacement({
  category: 'zorgplan',
  functiegroep: 'ziektespecifieke-zelfzorg',
  label: { nl: 'Zorgplan en doelen', en: 'Care plan and goals' },
});
