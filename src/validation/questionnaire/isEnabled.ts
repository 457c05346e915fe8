import { assertNever } from '../../foundation/assertNever.js';
import { compareAnswers } from './compareAnswers.js';
import type { ResponsePlace } from './nearestOccurrence.js';
import { nearestOccurrence } from './nearestOccurrence.js';
import type { EnableCondition, QuestionnaireItem, TypedAnswer } from './QuestionnaireItem.js';
import type { ResponseItem } from './ResponseItem.js';

/** Whether an item is enabled, or why that can't be told. */
export type Enabled = true | false | 'definition-unusable' | 'expression-not-evaluated';

const expressionExtension =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';

/** Works out the conditions of an item at a place in a response. */
export function isEnabled(
  item: QuestionnaireItem,
  place: ResponsePlace,
  byLinkId: ReadonlyMap<string, readonly ResponseItem[]>,
): Enabled {
  if (item.extensions.has(expressionExtension)) return 'expression-not-evaluated';
  if (item.conditions.length === 0) return true;
  const verdicts = item.conditions.map((condition) => {
    const occurrence = nearestOccurrence(byLinkId.get(condition.question) ?? [], place);
    const answers =
      occurrence?.answers.map(({ value }) => value).filter((value) => value !== undefined) ?? [];
    return meets(condition, answers);
  });
  const some = verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false;
  const every = verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
  const { behavior } = item;
  const verdict = behavior === 'any' ? some : behavior === 'all' ? every : some === every ? some : undefined;
  return verdict ?? 'definition-unusable';
}

type Operator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';

const operators: ReadonlySet<string> = new Set<Operator>(['exists', '=', '!=', '>', '<', '>=', '<=']);

function isOperator(text: string): text is Operator {
  return operators.has(text);
}

/** Source: HL7 FHIR R4, CodeSystem questionnaire-enable-operator. */
function meets({ operator, answer }: EnableCondition, answers: readonly TypedAnswer[]): boolean | undefined {
  if (answer === undefined || !isOperator(operator)) return undefined;
  if (operator === 'exists') return answers.length > 0 === answer.value;
  let undecided = false;
  for (const found of answers) {
    const order = compareAnswers(found, answer);
    if (order === undefined) undecided = true;
    else if (holds(order, operator === '!=' ? '=' : operator)) return operator !== '!=';
  }
  return undecided ? undefined : operator === '!=';
}

function holds(order: number | 'other', operator: Exclude<Operator, 'exists' | '!='>): boolean {
  if (order === 'other') return false;
  switch (operator) {
    case '=':
      return order === 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    default:
      return assertNever(operator);
  }
}
