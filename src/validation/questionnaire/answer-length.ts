import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireItem } from './QuestionnaireItem.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** An answer has no more and no fewer characters than the question allows. */
export const answerLength = defineRule<
  QuestionnaireSubject,
  { linkId: string; length: number; bound: 'min' | 'max'; limit: number }
>({
  code: 'questionnaire/answer-length',
  distinguishedBy: ['linkId', 'bound'],
  severity: 'error',
  issueType: 'value',
  source: questionnaireSource('Questionnaire.item.maxLength'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een antwoord is niet langer of korter dan de vraag toestaat.',
    en: 'An answer is no longer and no shorter than the question allows.',
  },
  text: {
    nl: ({ linkId, length, bound, limit }) =>
      `Het antwoord op '${linkId}' telt ${length} tekens; ${bound === 'max' ? 'hooguit' : 'minstens'} ${limit} is toegestaan.`,
    en: ({ linkId, length, bound, limit }) =>
      `The answer to '${linkId}' has ${length} characters; at ${bound === 'max' ? 'most' : 'least'} ${limit} is allowed.`,
  },
  check(subject, { report }) {
    for (const { item, answer } of answersIn(subject)) {
      const value = answer.value?.value;
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const { length } = String(value);
      const { maxLength } = item;
      const minLength = minLengthOf(item);
      const found = { linkId: item.linkId, length };
      if (maxLength !== undefined && length > maxLength)
        report(valuePath(answer), { ...found, bound: 'max', limit: maxLength });
      if (minLength !== undefined && length < minLength)
        report(valuePath(answer), { ...found, bound: 'min', limit: minLength });
    }
  },
});

function minLengthOf({ extensions }: QuestionnaireItem): number | undefined {
  const value = extensions.get('http://hl7.org/fhir/StructureDefinition/minLength')?.[0]?.value;
  return typeof value === 'number' ? value : undefined;
}
