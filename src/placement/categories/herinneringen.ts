import { definePlacement } from '../definePlacement.js';

/** Herinneringen. */
export const herinneringen = definePlacement({
  category: 'herinneringen',
  functiegroep: 'herinneringen',
  label: { nl: 'Herinneringen', en: 'Reminders' },
  resourceTypes: ['CommunicationRequest'],
});
