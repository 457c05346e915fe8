import { defineRule } from '../../finding/Rule.js';
import { claimsProfile } from './claimsProfile.js';
import { ownEnd } from './ownEnd.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';

/** What has ended is shown as current. */
export const activeAfterEnd = defineRule<ResourceContent, { status: string; end: string }>({
  code: 'quality/active-after-end',
  severity: 'warning',
  issueType: 'conflict',
  source: qualitySource('Status'),
  symptom: 'status-onjuist',
  cantTell: ['moment-unknown'],
  deviates: 'answer',
  title: {
    nl: 'Wat is afgelopen, heeft geen status die zegt dat het nog loopt.',
    en: 'What has ended has no status that says that it still runs.',
  },
  text: {
    nl: ({ status, end }) =>
      `De status is '${status}', terwijl ${end} al voorbij is; verwacht is een status die zegt dat het is afgelopen.`,
    en: ({ status, end }) =>
      `The status is '${status}', while ${end} has passed; a status that says that it has ended was expected.`,
  },
  check({ resource, type, now }, { report, cantTell }) {
    const { status } = resource;
    if (typeof status !== 'string' || !running.has(status) || !lasting.has(type.name)) return;
    if (claimsProfile(resource, statusApartFromPeriod)) return;
    const end = ownEnd(resource);
    if (end === undefined) return;
    if (now === undefined) cantTell('moment-unknown', 'status', { status: '', end: '' });
    else if (end.date.end + grace < now) report('status', { status, end: end.name });
  },
});

/** Resources whose status says whether the thing itself goes on; that of a claim or consent is about the record of it. */
const lasting: ReadonlySet<string> = new Set([
  'CarePlan',
  'CareTeam',
  'DeviceUseStatement',
  'Encounter',
  'EpisodeOfCare',
  'Flag',
  'MedicationStatement',
]);

/** Medicatieproces 9 lets the status of a use be `active` whatever its period. */
const statusApartFromPeriod = /\/mp-MedicationUse2(?:\||$)/;

/** A system need not close at midnight what ended today. */
const grace = 86_400_000;
const running: ReadonlySet<string> = new Set([
  'active',
  'arrived',
  'in-progress',
  'intended',
  'planned',
  'triaged',
]);
