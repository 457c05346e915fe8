export { validateQuestionnaires as questionnaires } from './validation/questionnaire/validateQuestionnaires.js';
export type {
  QuestionnaireCheck,
  QuestionnaireSettings,
} from './validation/questionnaire/QuestionnaireSettings.js';
