/** A value of a question or option with its FHIR type, as `value[x]` and `answer[x]` carry it. */
export interface TypedAnswer {
  readonly type: string;
  readonly value: unknown;
}

/** One condition under which an item is enabled. STU3 knows `exists` and `=` only, in a form of its own. */
export interface EnableCondition {
  /** linkId of the question that it turns on. */
  readonly question: string;
  readonly operator: string;
  readonly answer: TypedAnswer | undefined;
}

/** An answer that an item permits. */
export interface AnswerOption extends TypedAnswer {
  /** Whether it can't be chosen together with another. */
  readonly exclusive: boolean;
}

/** What is asked of one item of a Questionnaire, the same for STU3 and R4. */
export interface QuestionnaireItem {
  readonly linkId: string;
  /** Type code: `group`, `display`, `string`, `open-choice`, ... */
  readonly type: string;
  /** Where it stands in the Questionnaire: `item[0].item[2]`. */
  readonly path: string;
  readonly required: boolean;
  readonly repeats: boolean;
  readonly maxLength: number | undefined;
  readonly options: readonly AnswerOption[];
  /** Canonical of the value set of its answers; `#id` for one inside the Questionnaire. */
  readonly valueSet: string | undefined;
  readonly conditions: readonly EnableCondition[];
  /** How several conditions go together; undefined when that is not said. */
  readonly behavior: 'all' | 'any' | undefined;
  readonly items: readonly QuestionnaireItem[];
  /** The values of its extensions by url. */
  readonly extensions: ReadonlyMap<string, readonly TypedAnswer[]>;
}
