import { defineRule } from '../../finding/Rule.js';
import { base64Size } from '../../foundation/base64Size.js';
import { isRecord } from '../../foundation/isRecord.js';
import { extensionSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** An attachment is no larger than the question allows. */
export const attachmentTooLarge = defineRule<
  QuestionnaireSubject,
  { linkId: string; size: number; limit: number }
>({
  code: 'questionnaire/attachment-too-large',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'value',
  source: extensionSource('maxSize'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een bijlage is niet groter dan de vraag toestaat.',
    en: 'An attachment is no larger than the question allows.',
  },
  text: {
    nl: ({ linkId, size, limit }) =>
      `De bijlage bij '${linkId}' is ${size} bytes; hooguit ${limit} is toegestaan.`,
    en: ({ linkId, size, limit }) =>
      `The attachment to '${linkId}' is ${size} bytes; at most ${limit} is allowed.`,
  },
  check(subject, { report }) {
    for (const { item, answer } of answersIn(subject)) {
      const limit = item.extensions.get('http://hl7.org/fhir/StructureDefinition/maxSize')?.[0]?.value;
      const attachment = answer.value?.type === 'Attachment' ? answer.value.value : undefined;
      if (typeof limit !== 'number' || !isRecord(attachment)) continue;
      const { data, size: stated } = attachment;
      const size =
        typeof data === 'string' ? base64Size(data) : typeof stated === 'number' ? stated : undefined;
      if (size !== undefined && size > limit) report(valuePath(answer), { linkId: item.linkId, size, limit });
    }
  },
});
