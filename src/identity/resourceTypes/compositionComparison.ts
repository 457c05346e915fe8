import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { setOverlap } from '../comparators/setOverlap.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Contactverslag and other documents made of sections. */
export const compositionComparison = defineComparison({
  resourceType: 'Composition',
  zib: 'Contactverslag',
  layer: 'collection',
  fields: [
    field('match', 'type', 'type', concept(), { anchor: true }),
    field('match', 'date', 'date', moment({ sameDay: 'across-sources' }), { anchor: true }),
    field('match', 'author', 'author', sameEntity()),
    field('strong', 'entries', ['section.entry', 'section.section.entry'], setOverlap()),
    field('weak', 'contact', 'encounter', sameEntity()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['type', 'date']],
});
