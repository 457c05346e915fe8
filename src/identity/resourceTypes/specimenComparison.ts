import { equalValue } from '../comparators/equalValue.js';
import { identifierValue } from '../comparators/identifierValue.js';
import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** LaboratoriumUitslag.Monster. */
export const specimenComparison = defineComparison({
  resourceType: 'Specimen',
  zib: 'LaboratoriumUitslag.Monster',
  layer: 'thing',
  identityElements: ['accessionIdentifier'],
  fields: [
    field('match', 'type', 'type', concept(), { anchor: true }),
    field('distinct', 'collected', ['collection.collected[x]', 'receivedTime'], moment(), { anchor: true }),
    field('distinct', 'container', 'container.identifier', identifierValue()),
    field(
      'distinct',
      'sequence number',
      'container.extension(specimen-sequenceNumber).valueInteger',
      equalValue(),
    ),
    field('distinct', 'isolate', 'extension(specimen-isolate).value[x]', equalValue()),
  ],
  blocks: [['type', 'collected']],
});
