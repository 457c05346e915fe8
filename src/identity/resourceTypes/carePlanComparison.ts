import { concept } from '../comparators/concept.js';
import { period } from '../comparators/period.js';
import { setOverlap } from '../comparators/setOverlap.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Zorgplan, behandelplan. */
export const carePlanComparison = defineComparison({
  resourceType: 'CarePlan',
  zib: 'BehandelDoel',
  layer: 'collection',
  fields: [
    field('match', 'category', 'category', concept(), { anchor: true }),
    field('match', 'title', 'title', text()),
    field('distinct', 'period', 'period', period({ by: 'start' }), { anchor: true }),
    field(
      'strong',
      'activities',
      [
        'activity.detail.code',
        'activity.detail.description',
        'activity.detail.category',
        'activity.reference',
      ],
      setOverlap(),
    ),
    field('version', 'status', 'status', status()),
  ],
  blocks: [
    ['category', 'period'],
    ['title', 'period'],
  ],
});
