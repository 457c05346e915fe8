import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { period } from '../comparators/period.js';
import { status } from '../comparators/status.js';
import { wording } from '../comparators/wording.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Alert. */
export const flagComparison = defineComparison({
  resourceType: 'Flag',
  zib: 'Alert',
  layer: 'fact',
  fields: [
    field('match', 'alert', 'code', concept(), { anchor: true }),
    field('distinct', 'wording', 'code.text', wording()),
    field('weak', 'start', 'period', period({ by: 'start' })),
    field('weak', 'category', 'category', concept()),
    field('version', 'end', 'period.end', moment({ sameDay: 'always' })),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['alert']],
});
