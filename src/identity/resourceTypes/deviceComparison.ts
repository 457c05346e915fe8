import { concept } from '../comparators/concept.js';
import { deviceNumber } from '../comparators/deviceNumber.js';
import { equalValue } from '../comparators/equalValue.js';
import { text } from '../comparators/text.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** MedischHulpmiddel.Product. A product number alone does not name one device. */
export const deviceComparison = defineComparison({
  resourceType: 'Device',
  zib: 'MedischHulpmiddel.Product',
  layer: 'thing',
  individual: true,
  subject: ['patient'],
  fields: [
    field('match', 'type', 'type', concept(), { anchor: true }),
    field('distinct', 'serial number', 'serialNumber', equalValue()),
    field('strong', 'lot', 'lotNumber', equalValue()),
    field(
      'distinct',
      'UDI',
      {
        STU3: ['udi.carrierHRF', 'udi.deviceIdentifier'],
        R4: ['udiCarrier.carrierHRF', 'udiCarrier.deviceIdentifier'],
      },
      deviceNumber(),
    ),
    field('weak', 'note', 'note.text', text()),
  ],
  blocks: [['UDI'], ['serial number']],
});
