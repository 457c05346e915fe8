import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Voedingsadvies. */
export const nutritionOrderComparison = defineComparison({
  resourceType: 'NutritionOrder',
  zib: 'Voedingsadvies',
  layer: 'fact',
  fields: [
    field('match', 'diet', 'oralDiet.type', concept(), { anchor: true }),
    field('distinct', 'texture', ['oralDiet.texture.modifier', 'oralDiet.fluidConsistencyType'], concept()),
    field('distinct', 'date', 'dateTime', moment({ sameDay: 'always' }), { anchor: true }),
    field('weak', 'explanation', 'extension(zib-NutritionAdvice-Explanation).valueString', text()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['diet']],
});
