import { attachment } from '../comparators/attachment.js';
import { concept } from '../comparators/concept.js';
import { equalValue } from '../comparators/equalValue.js';
import { moment } from '../comparators/moment.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** PDF/A documents, letters and reports. */
export const documentReferenceComparison = defineComparison({
  resourceType: 'DocumentReference',
  zib: 'Correspondentie',
  layer: 'collection',
  identityElements: ['masterIdentifier'],
  fields: [
    field('distinct', 'bytes', 'content.attachment', attachment()),
    field('weak', 'type', 'type', concept(), { anchor: true }),
    field(
      'weak',
      'date',
      {
        STU3: ['created', 'content.attachment.creation', 'indexed'],
        R4: ['content.attachment.creation', 'date'],
      },
      moment({ sameDay: 'always' }),
    ),
    field('weak', 'author', 'author', sameEntity()),
    field('weak', 'title', ['content.attachment.title', 'description'], text()),
    field('version', 'status', 'status', status()),
    field('version', 'relation', 'relatesTo.code', equalValue()),
  ],
  blocks: [['bytes'], ['type', 'date']],
});
