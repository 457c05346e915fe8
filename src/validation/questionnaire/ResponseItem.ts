import type { TypedAnswer } from './QuestionnaireItem.js';

/** An answer in a QuestionnaireResponse. */
export interface ResponseAnswer {
  /** Where it stands in the response: `item[0].answer[1]`. */
  readonly path: string;
  /** Undefined when only extensions or nested items stand there. */
  readonly value: TypedAnswer | undefined;
  readonly items: readonly ResponseItem[];
}

/** An item of a QuestionnaireResponse. */
export interface ResponseItem {
  readonly linkId: string;
  readonly path: string;
  readonly parent: ResponseItem | undefined;
  /** Place in document order. */
  readonly order: number;
  readonly depth: number;
  readonly answers: readonly ResponseAnswer[];
  readonly items: readonly ResponseItem[];
}
