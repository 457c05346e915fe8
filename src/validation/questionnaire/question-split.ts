import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** The answers to a question that repeats stand in one item. */
export const questionSplit = defineRule<QuestionnaireSubject, { linkId: string; count: number }>({
  code: 'questionnaire/question-split',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'structure',
  releases: ['R4'],
  source: questionnaireSource('Questionnaire.item.repeats'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'De antwoorden op een vraag die zich herhaalt, staan in één onderdeel.',
    en: 'The answers to a question that repeats stand in one item.',
  },
  text: {
    nl: ({ linkId, count }) =>
      `De antwoorden op '${linkId}' staan in ${count} onderdelen; ze horen als 'answer' in één onderdeel.`,
    en: ({ linkId, count }) =>
      `The answers to '${linkId}' stand in ${count} items; they belong in one item, as its 'answer's.`,
  },
  check({ answered }, { report }) {
    for (const { item, occurrences, enabled } of answered) {
      if (!item.repeats || item.type === 'group' || enabled === false) continue;
      const second = occurrences[1];
      if (second !== undefined) report(second.path, { linkId: item.linkId, count: occurrences.length });
    }
  },
});
