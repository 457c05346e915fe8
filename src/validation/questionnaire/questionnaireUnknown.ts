import { defineFinding } from '../../finding/RuleMetadata.js';
import { questionnaireSource } from './questionnaireSource.js';

/** A response whose Questionnaire is not at hand, so that its answers could not be held against it. */
export const questionnaireUnknown = defineFinding<{ url: string }>({
  code: 'questionnaire/unknown',
  severity: 'information',
  issueType: 'not-found',
  source: questionnaireSource('QuestionnaireResponse.questionnaire'),
  symptom: 'verbroken-referentie',
  cantTell: ['definition-unknown'],
  title: {
    nl: 'De vragenlijst waarop een antwoord betrekking heeft, is voorhanden.',
    en: 'The Questionnaire that a response answers is at hand.',
  },
  text: {
    nl: ({ url }) =>
      `Vragenlijst '${url}' is niet voorhanden; of de antwoorden erbij passen is niet te zeggen.`,
    en: ({ url }) => `Questionnaire '${url}' is not at hand; whether the answers fit it can't be told.`,
  },
});
