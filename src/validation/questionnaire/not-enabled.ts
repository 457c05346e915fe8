import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import type { ResponseItem } from './ResponseItem.js';

/** What does not apply, given the other answers, is not answered. */
export const notEnabled = defineRule<QuestionnaireSubject, { linkId: string; questions: readonly string[] }>({
  code: 'questionnaire/not-enabled',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'business-rule',
  source: questionnaireSource('Questionnaire.item.enableWhen'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een onderdeel dat niet van toepassing is, heeft geen antwoord.',
    en: 'An item that is not enabled has no answer.',
  },
  text: {
    nl: ({ linkId, questions }) =>
      `'${linkId}' is beantwoord, maar is niet van toepassing gezien het antwoord op '${questions.join("', '")}'.`,
    en: ({ linkId, questions }) =>
      `'${linkId}' is answered, but is not enabled given the answer to '${questions.join("', '")}'.`,
  },
  check({ answered }, { report }) {
    for (const { item, occurrences, enabled } of answered) {
      if (enabled !== false) continue;
      const questions = [...new Set(item.conditions.map(({ question }) => question))];
      for (const occurrence of occurrences) {
        if (holdsAnswer(occurrence)) report(occurrence.path, { linkId: item.linkId, questions });
      }
    }
  },
});

function holdsAnswer({ answers, items }: ResponseItem): boolean {
  return answers.length > 0 || items.some(holdsAnswer);
}
