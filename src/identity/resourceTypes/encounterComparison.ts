import { clockTime } from '../comparators/clockTime.js';
import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Contact. */
export const encounterComparison = defineComparison({
  resourceType: 'Encounter',
  zib: 'Contact',
  layer: 'event',
  fields: [
    field('distinct', 'start', 'period', moment({ minutes: 15, sameDay: 'never' }), { anchor: true }),
    field('distinct', 'class', 'class', status(), { anchor: true }),
    field('distinct', 'practitioner', 'participant.individual', sameEntity()),
    field('distinct', 'organisation', 'serviceProvider', sameEntity()),
    field('distinct', 'type', 'type', concept()),
    field('weak', 'clock time', 'period', clockTime()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['start']],
});
