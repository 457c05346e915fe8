import { concept } from '../comparators/concept.js';
import { equalValue } from '../comparators/equalValue.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Vaccinatie. */
export const immunizationComparison = defineComparison({
  resourceType: 'Immunization',
  zib: 'Vaccinatie',
  layer: 'fact',
  fields: [
    field('match', 'vaccine', 'vaccineCode', concept(), { anchor: true }),
    field(
      'distinct',
      'date',
      { STU3: 'date', R4: ['occurrenceDateTime', 'occurrence[x]'] },
      moment({ days: 1, sameDay: 'across-sources' }),
      { anchor: true },
    ),
    field(
      'distinct',
      'dose number',
      {
        STU3: 'vaccinationProtocol.doseSequence',
        R4: ['protocolApplied.doseNumberPositiveInt', 'protocolApplied.doseNumber[x]'],
      },
      equalValue(),
    ),
    field('strong', 'lot', 'lotNumber', equalValue()),
    field(
      'distinct',
      'given',
      { STU3: 'notGiven', R4: 'status' },
      status({ true: 'not-done', false: 'given', completed: 'given' }),
    ),
  ],
  blocks: [
    ['vaccine', 'date'],
    ['lot', 'date'],
  ],
});
