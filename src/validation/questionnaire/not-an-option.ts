import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { compareAnswers } from './compareAnswers.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** An answer is one of the options, where the question has options. */
export const notAnOption = defineRule<
  QuestionnaireSubject,
  { linkId: string; found: string; options: number }
>({
  code: 'questionnaire/not-an-option',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'code-invalid',
  source: questionnaireSource('Questionnaire.item.answerOption'),
  symptom: 'onbekende-of-verouderde-code',
  title: {
    nl: 'Een antwoord is een van de opties die de vragenlijst noemt.',
    en: 'An answer is one of the options that the Questionnaire lists.',
  },
  text: {
    nl: ({ linkId, found, options }) =>
      `Het antwoord '${found}' op '${linkId}' is geen van de ${options} opties van de vragenlijst.`,
    en: ({ linkId, found, options }) =>
      `The answer '${found}' to '${linkId}' is none of the ${options} options of the Questionnaire.`,
  },
  check(subject, { report }) {
    for (const { item, answer } of answersIn(subject)) {
      const { value } = answer;
      const ofType = item.options.filter((option) => option.type === value?.type);
      if (value === undefined || ofType.length === 0) continue;
      if (item.type === 'open-choice' && value.type === 'string') continue;
      if (ofType.some((option) => compareAnswers(value, option) === 0)) continue;
      const found = isRecord(value.value) ? value.value['code'] : value.value;
      report(valuePath(answer), {
        linkId: item.linkId,
        found: recordValue(typeof found === 'number' ? String(found) : (found ?? '')),
        options: item.options.length,
      });
    }
  },
});
