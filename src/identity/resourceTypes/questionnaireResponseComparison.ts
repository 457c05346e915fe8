import { answers } from '../comparators/answers.js';
import { canonical } from '../comparators/canonical.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** A filled-in questionnaire; filled in again, it is another. */
export const questionnaireResponseComparison = defineComparison({
  resourceType: 'QuestionnaireResponse',
  layer: 'fact',
  fields: [
    field('match', 'questionnaire', 'questionnaire', canonical(), { anchor: true }),
    field('distinct', 'authored', 'authored', moment(), { anchor: true }),
    field('strong', 'answers', 'item', answers()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['questionnaire', 'authored']],
});
