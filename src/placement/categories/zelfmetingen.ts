import { definePlacement } from '../definePlacement.js';

/** Zelfmetingen. */
export const zelfmetingen = definePlacement({
  category: 'zelfmetingen',
  functiegroep: 'generieke-zelfzorg',
  label: { nl: 'Zelfmetingen', en: 'Self-measurements' },
  profiles: ['vitalsign-bloodglucose'],
});
