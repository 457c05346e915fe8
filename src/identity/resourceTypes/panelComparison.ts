import { concept } from '../comparators/concept.js';
import { measuredTime } from '../comparators/measuredTime.js';
import { setOverlap } from '../comparators/setOverlap.js';
import { specimenMaterial } from '../comparators/specimenMaterial.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** A panel: an Observation without a value, that holds others. It is told by its members, once these were compared. */
export const panelComparison = defineComparison({
  resourceType: 'Observation',
  zib: 'LaboratoriumUitslag',
  layer: 'collection',
  subtype: () => 'panel',
  fields: [
    field('match', 'panel', 'code', concept({ text: 'analyte-words' }), { anchor: true }),
    field('distinct', 'time', ['effective[x]', 'issued'], measuredTime(), { anchor: true }),
    field('strong', 'members', { STU3: 'related.target', R4: 'hasMember' }, setOverlap()),
    field('distinct', 'specimen', ['specimen', 'code'], specimenMaterial()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['panel', 'time']],
});
