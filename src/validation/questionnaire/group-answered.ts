import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** Only questions are answered. */
export const groupAnswered = defineRule<QuestionnaireSubject, { linkId: string; type: string }>({
  code: 'questionnaire/group-answered',
  severity: 'error',
  issueType: 'structure',
  source: questionnaireSource('QuestionnaireResponse.item'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een groep of toelichting in een vragenlijst heeft geen antwoord.',
    en: 'A group or display item of a Questionnaire has no answer.',
  },
  text: {
    nl: ({ linkId, type }) => `'${linkId}' is een onderdeel van type '${type}' en kan geen antwoord hebben.`,
    en: ({ linkId, type }) => `'${linkId}' is an item of type '${type}' and can't have an answer.`,
  },
  check({ answered }, { report }) {
    for (const { item, occurrences } of answered) {
      if (item.type !== 'group' && item.type !== 'display') continue;
      for (const { answers, path } of occurrences) {
        if (answers.length > 0) report(path, { linkId: item.linkId, type: item.type });
      }
    }
  },
});
