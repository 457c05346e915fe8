import { address } from '../comparators/address.js';
import { concept } from '../comparators/concept.js';
import { wholeName } from '../comparators/personNames.js';
import { telecom } from '../comparators/telecom.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Contactpersoon. */
export const relatedPersonComparison = defineComparison({
  resourceType: 'RelatedPerson',
  zib: 'Contactpersoon',
  layer: 'role',
  subject: ['patient'],
  fields: [
    field('match', 'name', 'name', wholeName(), { anchor: true }),
    field('weak', 'relationship', 'relationship', concept()),
    field('strong', 'telecom', 'telecom', telecom()),
    field('weak', 'address', 'address', address()),
  ],
  blocks: [['name']],
});
