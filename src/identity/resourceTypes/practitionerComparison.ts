import { wholeName } from '../comparators/personNames.js';
import { telecom } from '../comparators/telecom.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Zorgverlener. */
export const practitionerComparison = defineComparison({
  resourceType: 'Practitioner',
  zib: 'Zorgverlener',
  layer: 'party',
  carrier: true,
  subject: [],
  exclusiveSystems: [
    'http://fhir.nl/fhir/NamingSystem/uzi-nr-pers',
    'http://fhir.nl/fhir/NamingSystem/agb-z',
    'http://fhir.nl/fhir/NamingSystem/big',
  ],
  fields: [
    field('match', 'name', 'name', wholeName(), { anchor: true }),
    field('weak', 'telecom', 'telecom', telecom()),
  ],
  blocks: [['name']],
});
