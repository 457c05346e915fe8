import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { qualitySource } from './qualitySource.js';
import { codingsOf } from './readConcept.js';
import type { ContentObject, ResourceContent } from './ResourceContent.js';

/** That something is over, a reader knows; not since when. */
export const endMissing = defineRule<ResourceContent, { status: string }>({
  code: 'quality/end-missing',
  severity: 'information',
  issueType: 'incomplete',
  source: qualitySource('Status'),
  symptom: 'datum-onjuist',
  distinguishedBy: ['status'],
  deviates: 'answer',
  title: {
    nl: 'Wat is afgelopen, heeft een einddatum.',
    en: 'What has ended has an end date.',
  },
  text: {
    nl: ({ status }) =>
      `De status is '${status}', maar er is geen einddatum; verwacht is sinds wanneer het over is.`,
    en: ({ status }) =>
      `The status is '${status}', but there is no end date; since when it is over was expected.`,
  },
  check({ resource, type }, { report }) {
    if (type.name === 'Condition') {
      const status = codeOf(resource['clinicalStatus']);
      if (status !== undefined && resolved.has(status) && !keys(resource, /^_?abatement/))
        report('', { status });
    }
    const { status } = resource;
    if (type.name !== 'MedicationStatement' || (status !== 'stopped' && status !== 'completed')) return;
    if (!keys(resource, /^_?effective/)) report('', { status });
    else if (isOpen(resource['effectivePeriod'])) report('effective.ofType(Period)', { status });
  },
});

/** An extension may give the duration instead. */
function isOpen(period: unknown): boolean {
  return isRecord(period) && ['end', '_end', 'extension'].every((key) => period[key] === undefined);
}

const resolved: ReadonlySet<string> = new Set(['resolved']);

function keys(resource: ContentObject, form: RegExp): boolean {
  return Object.keys(resource).some((key) => form.test(key));
}

/** A code in STU3, a CodeableConcept in R4. */
function codeOf(status: unknown): string | undefined {
  if (typeof status === 'string') return status;
  const code = isRecord(status) ? codingsOf(status)[0]?.['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}
