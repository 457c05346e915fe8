import { organisationKind } from '../comparators/organisationKind.js';
import { address } from '../comparators/address.js';
import { mayBeRenamed, organisationName } from '../comparators/organisationName.js';
import { defineComparison, field } from '../ResourceComparison.js';

const fields = [
  field('match', 'name', 'name', organisationName(), { anchor: true }),
  field('weak', 'address', 'address', address()),
  field('distinct', 'kind', 'type', organisationKind()),
];

const nameField = fields.findIndex(({ name }) => name === 'name');

/** Zorgaanbieder, verzekeraar. A shared building is no evidence by itself. */
export const organizationComparison = defineComparison({
  resourceType: 'Organization',
  zib: 'Zorgaanbieder',
  layer: 'party',
  carrier: true,
  subject: [],
  exclusiveSystems: [
    'http://fhir.nl/fhir/NamingSystem/ura',
    'http://fhir.nl/fhir/NamingSystem/agb-z',
    'http://fhir.nl/fhir/NamingSystem/uzovi',
  ],
  mayBeRenamed: (a, b) => mayBeRenamed(a.value(nameField), b.value(nameField)),
  fields,
  blocks: [['name']],
});
