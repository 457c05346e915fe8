import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** A response is about something that its Questionnaire is meant for. */
export const subjectType = defineRule<QuestionnaireSubject, { found: string; allowed: readonly string[] }>({
  code: 'questionnaire/subject-type',
  severity: 'error',
  issueType: 'structure',
  source: questionnaireSource('QuestionnaireResponse.subject'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een antwoord gaat over een onderwerp waarvoor de vragenlijst bedoeld is.',
    en: 'A response is about a subject that its Questionnaire is meant for.',
  },
  text: {
    nl: ({ found, allowed }) =>
      `Het antwoord gaat over een ${found}; de vragenlijst is voor: ${allowed.join(', ')}.`,
    en: ({ found, allowed }) =>
      `The response is about a ${found}; the Questionnaire is for: ${allowed.join(', ')}.`,
  },
  check({ response, questionnaire, typeOf }, { report }) {
    const types = questionnaire['subjectType'];
    if (!Array.isArray(types) || types.length === 0) return;
    const allowed = types.filter((type) => typeof type === 'string');
    const found = typeOf(response['subject']);
    if (found !== undefined && !allowed.includes(found)) report('subject', { found, allowed });
  },
});
