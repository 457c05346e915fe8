import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** Items of a response are nested as in the Questionnaire. */
export const itemMisplaced = defineRule<QuestionnaireSubject, { linkId: string }>({
  code: 'questionnaire/item-misplaced',
  severity: 'error',
  issueType: 'structure',
  source: questionnaireSource('QuestionnaireResponse.questionnaire'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'De onderdelen van een antwoord zijn genest zoals in de vragenlijst.',
    en: 'The items of a response are nested as in its Questionnaire.',
  },
  text: {
    nl: ({ linkId }) => `Onderdeel '${linkId}' hoort in de vragenlijst onder een ander onderdeel.`,
    en: ({ linkId }) => `Item '${linkId}' belongs beneath another item in the Questionnaire.`,
  },
  check({ strays }, { report }) {
    for (const { found, known } of strays) if (known) report(found.path, { linkId: found.linkId });
  },
});
