import { equalValue } from '../comparators/equalValue.js';
import { moment } from '../comparators/moment.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Beeldbeschikbaarheid. A study UID is often unique within its archive only, so the start must agree too. */
export const imagingStudyComparison = defineComparison({
  resourceType: 'ImagingStudy',
  layer: 'fact',
  identityElements: ['uid', 'accession'],
  fields: [
    field('match', 'started', 'started', moment({ sameDay: 'across-sources' }), { anchor: true }),
    field('match', 'description', 'description', text()),
    field('match', 'series', 'numberOfSeries', equalValue()),
    field('version', 'instances', 'numberOfInstances', equalValue()),
  ],
  blocks: [['started']],
});
