import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { extensionSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** An attachment is of a kind that the question takes. */
export const attachmentType = defineRule<
  QuestionnaireSubject,
  { linkId: string; found: string; allowed: readonly string[] }
>({
  code: 'questionnaire/attachment-type',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'value',
  source: extensionSource('mimeType'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een bijlage is van een soort die de vraag toestaat.',
    en: 'An attachment is of a kind that the question allows.',
  },
  text: {
    nl: ({ linkId, found, allowed }) =>
      `De bijlage bij '${linkId}' is van soort '${found}'; toegestaan is: ${allowed.join(', ')}.`,
    en: ({ linkId, found, allowed }) =>
      `The attachment to '${linkId}' is of kind '${found}'; allowed: ${allowed.join(', ')}.`,
  },
  check(subject, { report }) {
    for (const { item, answer } of answersIn(subject)) {
      const stated = item.extensions.get('http://hl7.org/fhir/StructureDefinition/mimeType') ?? [];
      const allowed = stated.map(({ value }) => value).filter((value) => typeof value === 'string');
      const attachment = answer.value?.type === 'Attachment' ? answer.value.value : undefined;
      if (allowed.length === 0 || !isRecord(attachment)) continue;
      const { contentType } = attachment;
      if (typeof contentType !== 'string' || allowed.some((type) => isOfType(contentType, type))) continue;
      report(valuePath(answer), { linkId: item.linkId, found: recordValue(contentType), allowed });
    }
  },
});

/** Media types are compared without case and parameters; `image/*` takes any image. */
function isOfType(contentType: string, allowed: string): boolean {
  const bare = (text: string): string => (text.split(';')[0] ?? '').trim().toLowerCase();
  const [found, wanted] = [bare(contentType), bare(allowed)];
  return wanted.endsWith('/*') ? found.startsWith(wanted.slice(0, -1)) : found === wanted;
}
