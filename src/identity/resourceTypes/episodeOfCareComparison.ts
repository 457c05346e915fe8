import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Zorgepisode. */
export const episodeOfCareComparison = defineComparison({
  resourceType: 'EpisodeOfCare',
  zib: 'Zorgepisode',
  layer: 'event',
  fields: [
    field(
      'match',
      'title',
      {
        STU3: ['extension(EpisodeOfCare-Title).valueString', 'diagnosis.condition.display'],
        R4: ['extension(ext-EpisodeOfCare.EpisodeOfCareName).valueString', 'diagnosis.condition.display'],
      },
      text(),
      { anchor: true },
    ),
    field('match', 'diagnosis', 'diagnosis.condition', concept({ of: 'problem' })),
    field('weak', 'type', 'type', concept()),
    field('distinct', 'start', 'period', moment({ sameDay: 'always' }), { anchor: true }),
    field('weak', 'organisation', 'managingOrganization', sameEntity()),
    field('version', 'end', 'period.end', moment({ sameDay: 'always' })),
    field('version', 'status', 'status', status()),
  ],
  blocks: [
    ['title', 'start'],
    ['diagnosis', 'start'],
    ['type', 'start'],
  ],
});
