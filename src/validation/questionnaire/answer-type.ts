import { defineRule } from '../../finding/Rule.js';
import { allowedTypes } from './allowedTypes.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** An answer is of the type that the question asks. */
export const answerType = defineRule<
  QuestionnaireSubject,
  { linkId: string; found: string; allowed: readonly string[] }
>({
  code: 'questionnaire/answer-type',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'structure',
  source: questionnaireSource('QuestionnaireResponse.item.answer.value[x]'),
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['definition-unusable'],
  title: {
    nl: 'Een antwoord is van het type waar de vraag om vraagt.',
    en: 'An answer is of the type that the question asks.',
  },
  text: {
    nl: ({ linkId, found, allowed }) =>
      `Het antwoord op '${linkId}' is een ${found}; de vraag verwacht: ${allowed.join(', ')}.`,
    en: ({ linkId, found, allowed }) =>
      `The answer to '${linkId}' is a ${found}; the question expects: ${allowed.join(', ')}.`,
  },
  check(subject, { report, cantTell }) {
    for (const { item, answer } of answersIn(subject)) {
      const allowed = allowedTypes(item);
      const found = answer.value?.type;
      if (found === undefined || allowed?.includes(found) === true) continue;
      const evidence = { linkId: item.linkId, found, allowed: allowed ?? [item.type] };
      if (allowed !== undefined) report(valuePath(answer), evidence);
      // Groups and display items have a rule of their own; another type says nothing of the answer.
      else if (item.type !== 'group' && item.type !== 'display')
        cantTell('definition-unusable', valuePath(answer), evidence);
    }
  },
});
