import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** eAfspraak. Moved under its own identifier it is another version, so the start is no anchor. */
export const appointmentComparison = defineComparison({
  resourceType: 'Appointment',
  zib: 'Afspraak',
  layer: 'fact',
  movable: true,
  subject: ['participant.actor'],
  fields: [
    field('distinct', 'start', 'start', moment(), { anchor: true }),
    field('distinct', 'with', 'participant.actor', sameEntity({ except: 'Patient' })),
    field('match', 'description', 'description', text(), { anchor: true }),
    field('match', 'specialty', 'specialty', concept()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['start']],
});
