import { concept } from '../comparators/concept.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Zorgverlener in a role: one person at one organisation in one specialty. */
export const practitionerRoleComparison = defineComparison({
  resourceType: 'PractitionerRole',
  zib: 'Zorgverlener',
  layer: 'role',
  carrier: true,
  subject: [],
  fields: [
    field('match', 'practitioner', 'practitioner', sameEntity(), { anchor: true }),
    field('match', 'organisation', 'organization', sameEntity(), { anchor: true }),
    field('match', 'specialty', 'specialty', concept()),
  ],
  blocks: [['practitioner'], ['organisation', 'specialty']],
});
