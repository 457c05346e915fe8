import type { Enabled } from './isEnabled.js';
import type { QuestionnaireItem } from './QuestionnaireItem.js';
import type { ResponseItem } from './ResponseItem.js';

/** One place in a response where an item of its Questionnaire was, or could have been, answered. */
export interface AnsweredItem {
  readonly item: QuestionnaireItem;
  /** Path of what the occurrences stand in: an item, an answer, or `''` for the response itself. */
  readonly within: string;
  readonly occurrences: readonly ResponseItem[];
  readonly enabled: Enabled;
}

/** An item in a response that has no counterpart at its place in the Questionnaire. */
export interface StrayItem {
  readonly found: ResponseItem;
  /** True when the Questionnaire has the linkId elsewhere. */
  readonly known: boolean;
}
