import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** The statuses of STU3 that R4 took apart: how far it is, is an achievement there. */
const lifecycle = {
  'in-progress': 'active',
  'on-target': 'active',
  'ahead-of-target': 'active',
  'behind-target': 'active',
  sustaining: 'active',
  achieved: 'completed',
} as const;

/** BehandelDoel. */
export const goalComparison = defineComparison({
  resourceType: 'Goal',
  zib: 'BehandelDoel',
  layer: 'fact',
  fields: [
    field('match', 'goal', 'description', concept(), { anchor: true }),
    field('distinct', 'start', 'start[x]', moment({ sameDay: 'always' }), { anchor: true }),
    field('distinct', 'due', 'target.due[x]', moment({ sameDay: 'always' })),
    field('version', 'status', { STU3: 'status', R4: 'lifecycleStatus' }, status(lifecycle)),
  ],
  blocks: [['goal']],
});
