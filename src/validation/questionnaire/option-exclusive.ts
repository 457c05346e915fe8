import { defineRule } from '../../finding/Rule.js';
import { compareAnswers } from './compareAnswers.js';
import { extensionSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** An exclusive option is chosen alone. */
export const optionExclusive = defineRule<QuestionnaireSubject, { linkId: string; count: number }>({
  code: 'questionnaire/option-exclusive',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'business-rule',
  source: extensionSource('questionnaire-optionExclusive'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een optie die andere uitsluit, is het enige antwoord.',
    en: 'An option that excludes others is the only answer.',
  },
  text: {
    nl: ({ linkId, count }) => `Een van de ${count} antwoorden op '${linkId}' sluit andere antwoorden uit.`,
    en: ({ linkId, count }) => `One of the ${count} answers to '${linkId}' excludes other answers.`,
  },
  check({ answered }, { report }) {
    for (const { item, occurrences } of answered) {
      const exclusive = item.options.filter((option) => option.exclusive);
      if (exclusive.length === 0) continue;
      for (const { answers } of occurrences) {
        const chosen = answers.find(({ value }) => {
          return value !== undefined && exclusive.some((option) => compareAnswers(value, option) === 0);
        });
        if (chosen !== undefined && answers.length > 1)
          report(chosen.path, { linkId: item.linkId, count: answers.length });
      }
    }
  },
});
