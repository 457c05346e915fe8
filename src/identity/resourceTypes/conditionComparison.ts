import { bodySite } from '../comparators/bodySite.js';
import { concept } from '../comparators/concept.js';
import { lasting } from '../comparators/lasting.js';
import { laterality } from '../comparators/laterality.js';
import { moment } from '../comparators/moment.js';
import { problemOnset } from '../comparators/problemOnset.js';
import { status } from '../comparators/status.js';
import { wording } from '../comparators/wording.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Probleem, MedicatieContraIndicatie. */
export const conditionComparison = defineComparison({
  resourceType: 'Condition',
  zib: 'Probleem',
  layer: 'event',
  fields: [
    field('match', 'problem', 'code', concept(), { anchor: true }),
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
    field('match', 'onset', 'onset[x]', problemOnset(), { anchor: true }),
    field('version', 'abatement', 'abatement[x]', moment({ sameDay: 'always' })),
    field('version', 'clinical status', 'clinicalStatus', status()),
    field('distinct', 'verification', 'verificationStatus', status()),
    field('weak', 'lasting', 'code', lasting()),
  ],
  blocks: [['problem']],
});
