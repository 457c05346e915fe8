import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** Only what repeats is answered more than once. */
export const repeated = defineRule<QuestionnaireSubject, { linkId: string; count: number }>({
  code: 'questionnaire/repeated',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'structure',
  source: questionnaireSource('Questionnaire.item.repeats'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Alleen wat zich volgens de vragenlijst herhaalt, is meer dan eens ingevuld.',
    en: 'Only what repeats according to the Questionnaire is filled in more than once.',
  },
  text: {
    nl: ({ linkId, count }) =>
      `'${linkId}' is ${count} keer ingevuld; volgens de vragenlijst mag dat één keer.`,
    en: ({ linkId, count }) => `'${linkId}' is filled in ${count} times; the Questionnaire allows one.`,
  },
  check({ answered }, { report }) {
    for (const { item, occurrences, enabled } of answered) {
      if (item.repeats || enabled === false) continue;
      const answers = occurrences.reduce((sum, occurrence) => sum + occurrence.answers.length, 0);
      const count = Math.max(occurrences.length, item.type === 'group' ? 0 : answers);
      const [first, second] = occurrences;
      if (count > 1) report((second ?? first)?.path ?? '', { linkId: item.linkId, count });
    }
  },
});
