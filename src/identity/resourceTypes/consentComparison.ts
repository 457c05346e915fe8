import { attachment } from '../comparators/attachment.js';
import { concept } from '../comparators/concept.js';
import { directiveMatter } from '../comparators/directiveMatter.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** BehandelAanwijzing, Wilsverklaring. Another answer on the same treatment is a conflict, never a double. */
export const consentComparison = defineComparison({
  resourceType: 'Consent',
  zib: 'BehandelAanwijzing2',
  layer: 'fact',
  fields: [
    field('match', 'kind', 'category', concept(), { anchor: true }),
    field(
      'distinct',
      'treatment',
      {
        STU3: ['extension(zib-TreatmentDirective-Treatment).valueCodeableConcept', 'category'],
        R4: ['provision.code', 'category'],
      },
      directiveMatter(),
      { anchor: true },
    ),
    field(
      'distinct',
      'permitted',
      {
        STU3: 'modifierExtension(zib-TreatmentDirective-TreatmentPermitted).valueCodeableConcept',
        R4: ['provision.type', 'modifierExtension(ext-TreatmentDirective2.SpecificationOther).valueString'],
      },
      status({ permit: 'JA', deny: 'NEE' }),
    ),
    field('version', 'date', ['period.start', 'dateTime'], moment({ sameDay: 'always' })),
    field('distinct', 'document', 'sourceAttachment', attachment()),
    field(
      'weak',
      'comment',
      ['extension(Comment).valueString', 'extension(ext-Comment).valueString'],
      text(),
    ),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['kind', 'treatment'], ['kind']],
});
