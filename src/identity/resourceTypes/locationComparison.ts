import { address } from '../comparators/address.js';
import { equalValue } from '../comparators/equalValue.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** A place of care: a building, ward or room. */
export const locationComparison = defineComparison({
  resourceType: 'Location',
  layer: 'thing',
  carrier: true,
  subject: [],
  fields: [
    field('match', 'name', 'name', text(), { anchor: true }),
    field('match', 'address', 'address', address()),
    field('weak', 'status', 'status', equalValue()),
  ],
  blocks: [['name']],
});
