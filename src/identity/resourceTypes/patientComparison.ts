import { address } from '../comparators/address.js';
import { birthDate } from '../comparators/birthDate.js';
import { gender } from '../comparators/gender.js';
import { givenNames, surname } from '../comparators/personNames.js';
import { telecom } from '../comparators/telecom.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** Patient. Without a BSN, which the person domain may not hold, persons are told apart by name and birth date. */
export const patientComparison = defineComparison({
  resourceType: 'Patient',
  zib: 'Patient',
  layer: 'party',
  carrier: true,
  subject: [],
  exclusiveSystems: ['http://fhir.nl/fhir/NamingSystem/bsn'],
  fields: [
    field('match', 'surname', 'name', surname(), { anchor: true }),
    field('match', 'given names', 'name', givenNames()),
    field('match', 'birth date', 'birthDate', birthDate(), { anchor: true }),
    field('match', 'gender', 'gender', gender()),
    field('strong', 'address', 'address', address()),
    field('strong', 'telecom', 'telecom', telecom()),
  ],
  blocks: [
    ['birth date', 'surname'],
    ['birth date', 'given names'],
    ['~birth date', 'surname'],
    ['telecom'],
    ['address', 'given names'],
  ],
});
