import { isRecord } from '../../foundation/isRecord.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { concept } from '../comparators/concept.js';
import { moment } from '../comparators/moment.js';
import { status } from '../comparators/status.js';
import { defineComparison, field } from '../ResourceComparison.js';

/** AllergieIntolerantie: of one person, one substance is one fact; the date does not make it a new allergy. */
export const allergyIntoleranceComparison = defineComparison({
  resourceType: 'AllergyIntolerance',
  zib: 'AllergieIntolerantie',
  layer: 'fact',
  subtype: allergyKind,
  fields: [
    field('match', 'substance', 'code', concept({ text: 'substance-words' }), { anchor: true }),
    field('weak', 'reaction substance', 'reaction.substance', concept()),
    field('weak', 'criticality', 'criticality', status()),
    field('weak', 'onset', 'onset[x]', moment({ sameDay: 'always' })),
    field('weak', 'recorded', { STU3: 'assertedDate', R4: 'recordedDate' }, moment({ sameDay: 'always' })),
    field('version', 'clinical status', 'clinicalStatus', status()),
    field('distinct', 'verification', 'verificationStatus', status()),
  ],
  blocks: [['substance']],
});

/** CiO gives a reaction and the hypersensitivity behind it both as AllergyIntolerance. */
function allergyKind(resource: FhirResource): string {
  const { meta } = resource;
  const profiles = isRecord(meta) ? meta['profile'] : undefined;
  return Array.isArray(profiles) &&
    profiles.some((each) => typeof each === 'string' && each.endsWith('/cio-Reaction'))
    ? 'reaction'
    : '';
}
