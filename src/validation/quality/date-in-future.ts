import { parsePartialDate } from '../../fhir/PartialDate.js';
import { defineRule } from '../../finding/Rule.js';
import { datePaths, dateTextAt } from './dateFacts.js';
import { isWithdrawn } from './isWithdrawn.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';

/** What has been recorded, has happened: its date can't be later than the moment of asking. */
export const dateInFuture = defineRule<ResourceContent, { element: string }>({
  code: 'quality/date-in-future',
  severity: 'warning',
  issueType: 'value',
  source: qualitySource('Dates'),
  symptom: 'datum-onjuist',
  cantTell: ['moment-unknown'],
  deviates: 'answer',
  title: {
    nl: 'Wat al is gebeurd of vastgelegd, heeft geen datum in de toekomst.',
    en: 'What has happened or was recorded has no date in the future.',
  },
  text: {
    nl: ({ element }) =>
      `De datum in ${element} ligt in de toekomst, terwijl die zegt wanneer iets is gebeurd of vastgelegd; verwacht is een datum tot en met vandaag.`,
    en: ({ element }) =>
      `The date in ${element} lies in the future, while it says when something happened or was recorded; a date up to today was expected.`,
  },
  check({ resource, type, now }, { report, cantTell }) {
    if (isWithdrawn(resource)) return;
    for (const path of hasHappened(type.name, resource['status']) ? recordedOrOccurred : recorded) {
      const text = dateTextAt(resource, path);
      if (text === undefined) continue;
      if (now === undefined) {
        cantTell('moment-unknown', '', { element: '' });
        return;
      }
      const date = parsePartialDate(text);
      if (date !== undefined && date.start > now + tolerance) report(path.path, { element: path.name });
    }
  },
});

/** Clocks differ, and a day starts earlier elsewhere. */
const tolerance = 86_400_000;

/** Elements that say when something was written down, in any resource. */
const recorded = datePaths(
  'assertedDate',
  'authoredOn',
  'birthDate',
  'created',
  'dateAsserted',
  'dateRecorded',
  'dateWritten',
  'deceasedDateTime',
  'issued',
  'lastOccurrence',
  'recorded',
  'recordedDate',
  'whenHandedOver',
  'whenPrepared',
);

/** Elements that say when something took place, once the status says that it has. */
const recordedOrOccurred = [
  ...recorded,
  ...datePaths(
    'date',
    'effectiveDateTime',
    'effectivePeriod.start',
    'occurrenceDateTime',
    'onsetDateTime',
    'onsetPeriod.start',
    'performedDateTime',
    'performedPeriod.start',
    'period.start',
  ),
];

const done: ReadonlySet<unknown> = new Set(['amended', 'completed', 'corrected', 'final', 'finished']);

/** Resources without a status of their own tell what is; planned medication may well start tomorrow. */
function hasHappened(type: string, status: unknown): boolean {
  return type.startsWith('Medication') ? false : done.has(status) || recordsState.has(type);
}

const recordsState: ReadonlySet<string> = new Set(['AllergyIntolerance', 'Condition']);
