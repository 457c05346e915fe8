import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import type { Membership } from '../../definitions/valueSets/Membership.js';
import type { AnsweredItem, StrayItem } from './AnsweredItem.js';
import type { QuestionnaireItem } from './QuestionnaireItem.js';
import type { ResponseAnswer, ResponseItem } from './ResponseItem.js';

/** What rules on a QuestionnaireResponse look at: the response laid beside its Questionnaire. */
export interface QuestionnaireSubject {
  readonly response: FhirResource;
  readonly questionnaire: FhirResource;
  readonly release: Release;
  readonly answered: readonly AnsweredItem[];
  readonly strays: readonly StrayItem[];
  /** True when the response says that it is complete, so that what is required must be there. */
  readonly complete: boolean;
  /** Whether a code is in a value set; undefined when the value set is not at hand. */
  membership(valueSet: string, system: string | undefined, code: string): Membership | undefined;
  /** The resource type that a Reference points to, where that can be told. */
  typeOf(reference: unknown): string | undefined;
}

/** An answer with the item that it answers. */
export interface ItemAnswer {
  readonly item: QuestionnaireItem;
  readonly occurrence: ResponseItem;
  readonly answer: ResponseAnswer;
}

/** All answers that stand where the Questionnaire has a question; those to disabled items are left out. */
export function* answersIn({ answered }: QuestionnaireSubject): Generator<ItemAnswer> {
  for (const { item, occurrences, enabled } of answered) {
    if (enabled === false) continue;
    for (const occurrence of occurrences)
      for (const answer of occurrence.answers) yield { item, occurrence, answer };
  }
}

/** The path of the value of an answer, as FHIRPath. */
export function valuePath({ path, value }: ResponseAnswer): string {
  return value === undefined ? path : `${path}.value.ofType(${value.type})`;
}
