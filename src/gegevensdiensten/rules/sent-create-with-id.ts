import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { pgoQualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** The server gives what is created its id and address. */
export const sentCreateWithId = defineRule<AnswerSubject, { resourceType: string; found: readonly string[] }>(
  {
    code: 'gegevensdienst/sent-create-with-id',
    severity: 'warning',
    issueType: 'business-rule',
    source: pgoQualification('transaction-ids'),
    symptom: 'delen-mislukt',
    deviates: 'request',
    title: {
      nl: 'Een resource die met POST wordt gemaakt, heeft geen id en geen fullUrl op een server.',
      en: 'A resource that is created by POST has no id and no fullUrl on a server.',
    },
    text: {
      nl: ({ resourceType, found }) =>
        `De ${resourceType} wordt met POST gemaakt en heeft ${found.join(' en ')}; dat geeft de server.`,
      en: ({ resourceType, found }) =>
        `The ${resourceType} is created by POST and has ${found.join(' and ')}; the server gives that.`,
    },
    check({ answer: { sent } }, { report }) {
      for (const { index, resource, fullUrl, element } of sent?.entries ?? []) {
        const request = element['request'];
        if (resource === undefined || !isRecord(request) || request['method'] !== 'POST') continue;
        const found: string[] = [];
        if (resource['id'] !== undefined) found.push('id');
        if (fullUrl?.startsWith('http') === true) found.push('fullUrl');
        if (found.length > 0) report(`entry[${index}]`, { resourceType: resource.resourceType, found });
      }
    },
  },
);
