import { moment } from '../comparators/moment.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Journaalregel: a line of subjective, objective, evaluation or plan in the record of the GP. */
export const journalLineComparison = defineComparison({
  resourceType: 'Observation',
  zib: 'Journaalregel',
  layer: 'fact',
  subtype: () => 'journal',
  fields: [
    field('match', 'line type', 'code', status(), { anchor: true }),
    field('match', 'text', 'valueString', text(), { anchor: true }),
    field('distinct', 'contact', { STU3: 'context', R4: 'encounter' }, sameEntity()),
    field('distinct', 'time', ['effective[x]', 'issued'], moment({ sameDay: 'always' }), { anchor: true }),
    field('weak', 'author', 'performer', sameEntity()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [
    ['text', 'time'],
    ['text', 'contact'],
  ],
});
