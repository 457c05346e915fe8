import { organisationKind } from '../comparators/organisationKind.js';
import { address } from '../comparators/address.js';
import { organisationName } from '../comparators/organisationName.js';
import { defineComparison, field } from '../ResourceComparison.js';

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
  fields: [
    field('match', 'name', 'name', organisationName(), { anchor: true }),
    field('weak', 'address', 'address', address()),
    field('distinct', 'kind', 'type', organisationKind()),
  ],
  blocks: [['name']],
});
