export { validateQuestionnaires as questionnaires } from './validation/questionnaire/validateQuestionnaires.js';
export type {
  QuestionnaireCheck,
  QuestionnaireSettings,
} from './validation/questionnaire/QuestionnaireSettings.js';
export type { CompiledDefinitions } from './definitions/CompiledDefinitions.js';
export type { ReferenceScope } from './validation/profile/ReferenceScope.js';
