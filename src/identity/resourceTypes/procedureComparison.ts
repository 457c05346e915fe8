import { bodySite } from '../comparators/bodySite.js';
import { concept } from '../comparators/concept.js';
import { laterality } from '../comparators/laterality.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { wording } from '../comparators/wording.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Verrichting. */
export const procedureComparison = defineComparison({
  resourceType: 'Procedure',
  zib: 'Verrichting',
  layer: 'fact',
  fields: [
    field('match', 'procedure', 'code', concept(), { anchor: true }),
    field('distinct', 'wording', 'code.text', wording()),
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
    field('distinct', 'date', 'performed[x]', moment({ sameDay: 'across-sources' }), { anchor: true }),
    field('distinct', 'status', 'status', status({ preparation: 'planned', 'in-progress': 'completed' })),
  ],
  blocks: [['procedure', 'date']],
});
