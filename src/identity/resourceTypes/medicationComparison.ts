import { medicationProduct } from '../comparators/medicationProduct.js';
import { setOverlap } from '../comparators/setOverlap.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** FarmaceutischProduct: carries the code of what was agreed, dispensed or used. */
export const medicationComparison = defineComparison({
  resourceType: 'Medication',
  zib: 'FarmaceutischProduct',
  layer: 'thing',
  carrier: true,
  subject: [],
  fields: [
    field('match', 'product', 'code', medicationProduct(), { anchor: true }),
    field(
      'match',
      'ingredients',
      ['ingredient.itemCodeableConcept', 'ingredient.itemReference'],
      setOverlap(),
    ),
  ],
  blocks: [['product']],
});
