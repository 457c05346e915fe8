import { bodySite } from '../comparators/bodySite.js';
import { concept } from '../comparators/concept.js';
import { laterality } from '../comparators/laterality.js';
import { moment } from '../comparators/moment.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** A request for care (R4): linked to what is performed on it, never one with it. */
export const serviceRequestComparison = defineComparison({
  resourceType: 'ServiceRequest',
  zib: 'AangevraagdeVerrichting',
  layer: 'fact',
  fields: [
    field('match', 'service', 'code', concept(), { anchor: true }),
    field('distinct', 'occurrence', 'occurrence[x]', moment({ sameDay: 'across-sources' }), { anchor: true }),
    field('distinct', 'authored', 'authoredOn', moment({ sameDay: 'across-sources' })),
    field(
      'distinct',
      'laterality',
      [
        'bodySite.extension(BodySite-Qualifier).value[x]',
        'bodySite.extension(ext-AnatomicalLocation.Laterality).value[x]',
        'bodySite',
        'code',
      ],
      laterality(),
    ),
    field('distinct', 'body site', 'bodySite', bodySite()),
    field('distinct', 'requester', { STU3: 'requester.agent', R4: 'requester' }, sameEntity()),
    field('distinct', 'intent', 'intent', status()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [
    ['service', 'occurrence'],
    ['service', 'authored'],
  ],
});
