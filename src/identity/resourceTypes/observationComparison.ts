import { bodySite } from '../comparators/bodySite.js';
import { components } from '../comparators/components.js';
import { concept } from '../comparators/concept.js';
import { laterality } from '../comparators/laterality.js';
import { measuredTime } from '../comparators/measuredTime.js';
import { observedValue } from '../comparators/observedValue.js';
import { specimenMaterial } from '../comparators/specimenMaterial.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** LaboratoriumUitslag, vital signs and every other measurement or finding that is not a line of a journal. */
export const observationComparison = defineComparison({
  resourceType: 'Observation',
  zib: 'LaboratoriumUitslag',
  layer: 'fact',
  fields: [
    field('match', 'analyte', 'code', concept({ text: 'analyte-words' }), { anchor: true }),
    field('distinct', 'time', ['effective[x]', 'issued'], measuredTime(), { anchor: true }),
    field('distinct', 'value', 'value[x]', observedValue()),
    field('distinct', 'components', 'component', components()),
    field('distinct', 'specimen', ['specimen', 'code'], specimenMaterial()),
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
    field('weak', 'method', 'method', concept()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [
    ['analyte', 'time'],
    ['time', 'value'],
  ],
});
