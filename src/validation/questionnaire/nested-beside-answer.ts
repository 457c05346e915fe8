import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** What nests beneath a question stands in its answers. */
export const nestedBesideAnswer = defineRule<QuestionnaireSubject, { linkId: string }>({
  code: 'questionnaire/nested-beside-answer',
  severity: 'error',
  issueType: 'structure',
  source: questionnaireSource('QuestionnaireResponse.item'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Wat onder een vraag valt, staat in het antwoord op die vraag.',
    en: 'What nests beneath a question stands in the answer to that question.',
  },
  text: {
    nl: ({ linkId }) => `'${linkId}' is een vraag; wat eronder valt hoort in 'answer', niet ernaast.`,
    en: ({ linkId }) =>
      `'${linkId}' is a question; what nests beneath it belongs in 'answer', not beside it.`,
  },
  check({ answered }, { report }) {
    for (const { item, occurrences } of answered) {
      if (item.type === 'group' || item.type === 'display') continue;
      for (const { items, path } of occurrences) if (items.length > 0) report(path, { linkId: item.linkId });
    }
  },
});
