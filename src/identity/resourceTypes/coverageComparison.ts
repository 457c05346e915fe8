import { equalValue } from '../comparators/equalValue.js';
import { period } from '../comparators/period.js';
import { sameEntity } from '../comparators/sameEntity.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Betaler. */
export const coverageComparison = defineComparison({
  resourceType: 'Coverage',
  zib: 'Betaler',
  layer: 'fact',
  subject: ['beneficiary'],
  fields: [
    field('match', 'insurer', 'payor', sameEntity(), { anchor: true }),
    field('strong', 'number', 'subscriberId', equalValue()),
    field('distinct', 'kind', 'type', status(), { anchor: true }),
    field('version', 'period', 'period', period({ by: 'both' })),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['number'], ['insurer', 'kind']],
});
