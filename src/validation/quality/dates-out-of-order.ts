import type { FhirResource } from '../../fhir/FhirResource.js';
import { defineRule } from '../../finding/Rule.js';
import type { DateAt, DatePath } from './dateFacts.js';
import { datePaths, firstDateAt } from './dateFacts.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';
import { isWithdrawn } from './isWithdrawn.js';

/** Two dates of one resource, or one and the birth of its patient, in an order that can't be. */
export const datesOutOfOrder = defineRule<ResourceContent, { later: string; earlier: string }>({
  code: 'quality/dates-out-of-order',
  severity: 'warning',
  issueType: 'conflict',
  source: qualitySource('Dates'),
  symptom: 'datum-onjuist',
  distinguishedBy: ['later', 'earlier'],
  deviates: 'answer',
  title: {
    nl: 'Data van één gegeven staan in een volgorde die kan.',
    en: 'The dates of one item are in a possible order.',
  },
  text: {
    nl: ({ later, earlier }) =>
      `De datum in ${later} ligt vóór die in ${earlier}; verwacht is dezelfde datum of een latere.`,
    en: ({ later, earlier }) =>
      `The date in ${later} lies before the one in ${earlier}; the same date or a later one was expected.`,
  },
  check({ resource, type, find }, { report }) {
    if (isWithdrawn(resource)) return;
    for (const [first, then] of orders.get(type.name) ?? []) {
      const earlier = firstDateAt(resource, first);
      const later = firstDateAt(resource, then);
      if (earlier === undefined || later === undefined || !isBefore(later, earlier)) continue;
      report(later.path, { later: later.name, earlier: earlier.name });
    }
    const birth = type.name === 'Patient' ? undefined : birthOf(resource, find);
    if (birth === undefined) return;
    for (const path of sinceBirth) {
      const date = firstDateAt(resource, [path]);
      if (date === undefined || !isBefore(date, birth)) continue;
      report(date.path, { later: date.name, earlier: 'Patient.birthDate' });
    }
  },
});

/** What comes first, and what comes after. */
type Order = readonly [readonly DatePath[], readonly DatePath[]];

const onset = datePaths('onsetDateTime', 'onsetPeriod.start');
const recorded = datePaths('recordedDate', 'assertedDate');
const issued: Order = [datePaths('effectiveDateTime', 'effectivePeriod.start'), datePaths('issued')];

/** By resource; periods are left to FHIR's own constraint, per-1. */
const orders: ReadonlyMap<string, readonly Order[]> = new Map<string, readonly Order[]>([
  [
    'AllergyIntolerance',
    [
      [onset, datePaths('lastOccurrence')],
      [onset, recorded],
    ],
  ],
  ['Appointment', [[datePaths('start'), datePaths('end')]]],
  [
    'Condition',
    [
      [onset, datePaths('abatementDateTime', 'abatementPeriod.end', 'abatementPeriod.start')],
      [onset, recorded],
    ],
  ],
  ['DiagnosticReport', [issued]],
  ['Goal', [[datePaths('startDate'), datePaths('statusDate')]]],
  ['MedicationDispense', [[datePaths('whenPrepared'), datePaths('whenHandedOver')]]],
  ['Observation', [issued]],
  ['Patient', [[datePaths('birthDate'), datePaths('deceasedDateTime')]]],
  [
    'Specimen',
    [
      [
        datePaths('collection.collectedDateTime', 'collection.collectedPeriod.start'),
        datePaths('receivedTime'),
      ],
    ],
  ],
]);

const birthDate = datePaths('birthDate');

/** Elements that tell of the patient's own life; a history of the family goes back further. */
const sinceBirth = datePaths(
  'onsetDateTime',
  'onsetPeriod.start',
  'abatementDateTime',
  'recordedDate',
  'assertedDate',
  'authoredOn',
  'effectiveDateTime',
  'effectivePeriod.start',
  'issued',
  'occurrenceDateTime',
  'performedDateTime',
  'performedPeriod.start',
  'period.start',
  'whenHandedOver',
);

const day = 86_400_000;

/**
 * Whole stretches are held against each other: `2020` is not before `2020-05-01`. Between a day and a time lies a day
 * of grace, since the time may be written in another zone.
 */
function isBefore(one: DateAt, other: DateAt): boolean {
  const mixed = (one.date.precision === 'time') !== (other.date.precision === 'time');
  return one.date.end + (mixed ? day : 0) <= other.date.start;
}

function birthOf(resource: FhirResource, find: ResourceContent['find']): DateAt | undefined {
  const patient = find(resource['subject'] ?? resource['patient']);
  return patient?.resourceType === 'Patient' ? firstDateAt(patient, birthDate) : undefined;
}
