import { attachment } from '../comparators/attachment.js';
import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { setOverlap } from '../comparators/setOverlap.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** LaboratoriumUitslag (group), TekstUitslag. */
export const diagnosticReportComparison = defineComparison({
  resourceType: 'DiagnosticReport',
  zib: 'TekstUitslag',
  layer: 'collection',
  fields: [
    field('match', 'code', 'code', concept(), { anchor: true }),
    field('distinct', 'time', ['effective[x]', 'issued'], moment({ sameDay: 'across-sources' }), {
      anchor: true,
    }),
    field('strong', 'results', 'result', setOverlap()),
    field('distinct', 'form', 'presentedForm', attachment()),
    field('strong', 'conclusion', 'conclusion', text()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['code', 'time'], ['form']],
});
