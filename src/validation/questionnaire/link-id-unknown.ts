import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** Each linkId in a response is one of its Questionnaire. */
export const linkIdUnknown = defineRule<QuestionnaireSubject, { linkId: string }>({
  code: 'questionnaire/link-id-unknown',
  severity: 'error',
  issueType: 'not-found',
  source: questionnaireSource('QuestionnaireResponse.item.linkId'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Elke linkId in een antwoord komt voor in de vragenlijst.',
    en: 'Each linkId in a response occurs in its Questionnaire.',
  },
  text: {
    nl: ({ linkId }) => `De vragenlijst heeft geen onderdeel met linkId '${linkId}'.`,
    en: ({ linkId }) => `The Questionnaire has no item with linkId '${linkId}'.`,
  },
  check({ strays }, { report }) {
    for (const { found, known } of strays) {
      if (!known) report(`${found.path}.linkId`, { linkId: recordValue(found.linkId) });
    }
  },
});
