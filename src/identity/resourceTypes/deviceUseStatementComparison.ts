import { bodySite } from '../comparators/bodySite.js';
import { concept } from '../comparators/concept.js';
import { laterality } from '../comparators/laterality.js';
import { period } from '../comparators/period.js';
import { sameDevice } from '../comparators/sameDevice.js';
import { status } from '../comparators/status.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** MedischHulpmiddel. */
export const deviceUseStatementComparison = defineComparison({
  resourceType: 'DeviceUseStatement',
  zib: 'MedischHulpmiddel',
  layer: 'fact',
  fields: [
    field('match', 'device', 'device', concept({ of: 'type' }), { anchor: true }),
    field(
      'distinct',
      'laterality',
      [
        'bodySite.extension(BodySite-Qualifier).value[x]',
        'bodySite.extension(ext-AnatomicalLocation.Laterality).value[x]',
        'bodySite',
        'device.display',
      ],
      laterality(),
    ),
    field('distinct', 'body site', 'bodySite', bodySite()),
    field(
      'match',
      'start',
      { STU3: 'whenUsed', R4: ['timingPeriod', 'timingDateTime'] },
      period({ by: 'start' }),
      {
        anchor: true,
      },
    ),
    field('distinct', 'device item', 'device', sameDevice()),
    field('weak', 'note', 'note.text', text()),
    field('version', 'status', 'status', status()),
  ],
  blocks: [['device']],
});
