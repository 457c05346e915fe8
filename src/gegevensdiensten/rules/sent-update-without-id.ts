import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { pgoQualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** What is updated is named by its id and address. */
export const sentUpdateWithoutId = defineRule<
  AnswerSubject,
  { resourceType: string; missing: readonly string[] }
>({
  code: 'gegevensdienst/sent-update-without-id',
  severity: 'error',
  issueType: 'required',
  source: pgoQualification('transaction-ids'),
  symptom: 'delen-mislukt',
  deviates: 'request',
  title: {
    nl: 'Een resource die met PUT wordt gewijzigd, heeft een id en een fullUrl.',
    en: 'A resource that is updated by PUT has an id and a fullUrl.',
  },
  text: {
    nl: ({ resourceType, missing }) =>
      `De ${resourceType} wordt met PUT gewijzigd; ${missing.join(' en ')} ontbreekt.`,
    en: ({ resourceType, missing }) =>
      `The ${resourceType} is updated by PUT and lacks ${missing.join(' and ')}.`,
  },
  check({ answer: { sent } }, { report }) {
    for (const { index, resource, fullUrl, element } of sent?.entries ?? []) {
      const request = element['request'];
      if (resource === undefined || !isRecord(request) || request['method'] !== 'PUT') continue;
      const missing: string[] = [];
      if (resource['id'] === undefined) missing.push('id');
      if (fullUrl === undefined) missing.push('fullUrl');
      if (missing.length > 0) report(`entry[${index}]`, { resourceType: resource.resourceType, missing });
    }
  },
});
