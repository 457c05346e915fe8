import { attachment } from '../comparators/attachment.js';
import { equalValue } from '../comparators/equalValue.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** The bytes of a document. */
export const binaryComparison = defineComparison({
  resourceType: 'Binary',
  layer: 'thing',
  subject: [],
  fields: [
    field('match', 'bytes', { STU3: 'content', R4: 'data' }, attachment(), { anchor: true }),
    field('weak', 'type', 'contentType', equalValue()),
  ],
  blocks: [['bytes']],
});
