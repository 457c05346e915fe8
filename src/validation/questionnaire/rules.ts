import type { AnyRuleOn } from '../../finding/Rule.js';
import type { AnyRule } from '../../finding/RuleRegistry.js';
import { answerCount } from './answer-count.js';
import { answerLength } from './answer-length.js';
import { answerOutOfRange } from './answer-out-of-range.js';
import { answerPattern } from './answer-pattern.js';
import { answerReferenceType } from './answer-reference-type.js';
import { answerTooPrecise } from './answer-too-precise.js';
import { answerType } from './answer-type.js';
import { attachmentTooLarge } from './attachment-too-large.js';
import { attachmentType } from './attachment-type.js';
import type { QuestionnaireDefinition } from './enable-when-question.js';
import { enableWhenQuestion } from './enable-when-question.js';
import { groupAnswered } from './group-answered.js';
import { itemMisplaced } from './item-misplaced.js';
import { linkIdUnknown } from './link-id-unknown.js';
import { nestedBesideAnswer } from './nested-beside-answer.js';
import { notAnOption } from './not-an-option.js';
import { questionnaireNotChecked } from './notChecked.js';
import { notEnabled } from './not-enabled.js';
import { optionExclusive } from './option-exclusive.js';
import { outsideValueSet } from './outside-value-set.js';
import { questionSplit } from './question-split.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { questionnaireUnknown } from './questionnaireUnknown.js';
import { repeated } from './repeated.js';
import { requiredMissing } from './required-missing.js';
import { subjectType } from './subject-type.js';

/** What a Questionnaire asks of a response to it, in the order in which findings are reported. */
export const responseRules: readonly AnyRuleOn<QuestionnaireSubject>[] = [
  subjectType,
  linkIdUnknown,
  itemMisplaced,
  groupAnswered,
  nestedBesideAnswer,
  requiredMissing,
  notEnabled,
  repeated,
  questionSplit,
  answerCount,
  answerType,
  answerReferenceType,
  notAnOption,
  optionExclusive,
  outsideValueSet,
  answerLength,
  answerPattern,
  answerOutOfRange,
  answerTooPrecise,
  attachmentType,
  attachmentTooLarge,
];

/** What FHIR asks of a Questionnaire beyond its published constraints. */
export const definitionRules: readonly AnyRuleOn<QuestionnaireDefinition>[] = [enableWhenQuestion];

/** All codes of this family. */
export const questionnaireRules: readonly AnyRule[] = [
  questionnaireNotChecked,
  questionnaireUnknown,
  ...definitionRules,
  ...responseRules,
];
