import { defineRule } from '../../finding/Rule.js';
import { ownEnd } from './ownEnd.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';

/** What still runs is shown as a thing of the past. */
export const endedBeforeEnd = defineRule<ResourceContent, { status: string; end: string }>({
  code: 'quality/ended-before-end',
  severity: 'warning',
  issueType: 'conflict',
  source: qualitySource('Status'),
  symptom: 'status-onjuist',
  cantTell: ['moment-unknown'],
  deviates: 'answer',
  title: {
    nl: 'Wat nog loopt, heeft geen status die zegt dat het is afgelopen.',
    en: 'What still runs has no status that says that it has ended.',
  },
  text: {
    nl: ({ status, end }) =>
      `De status is '${status}', terwijl ${end} in de toekomst ligt; verwacht is een einddatum tot en met vandaag, of een status die zegt dat het nog loopt.`,
    en: ({ status, end }) =>
      `The status is '${status}', while ${end} lies in the future; an end up to today was expected, or a status that says that it still runs.`,
  },
  check({ resource, now }, { report, cantTell }) {
    const { status } = resource;
    if (typeof status !== 'string' || !over.has(status)) return;
    const end = ownEnd(resource);
    if (end === undefined) return;
    if (now === undefined) cantTell('moment-unknown', 'status', { status: '', end: '' });
    else if (end.date.start > now + grace) report('status', { status, end: end.name });
  },
});

const grace = 86_400_000;
const over: ReadonlySet<string> = new Set(['completed', 'finished', 'stopped']);
