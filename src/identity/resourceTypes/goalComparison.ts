import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** BehandelDoel. */
export const goalComparison = defineComparison({
  resourceType: 'Goal',
  zib: 'BehandelDoel',
  layer: 'fact',
  fields: [
    field('match', 'goal', 'description', concept(), { anchor: true }),
    field('distinct', 'start', 'start[x]', moment({ sameDay: 'always' }), { anchor: true }),
    field('distinct', 'due', 'target.due[x]', moment({ sameDay: 'always' })),
    field('version', 'status', { STU3: 'status', R4: 'lifecycleStatus' }, status()),
  ],
  blocks: [['goal']],
});
