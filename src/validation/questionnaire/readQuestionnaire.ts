import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { AnswerOption, EnableCondition, QuestionnaireItem, TypedAnswer } from './QuestionnaireItem.js';
import { readTypedValue } from './readTypedValue.js';

type Json = Readonly<Record<string, unknown>>;

const optionExclusive = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
/** Items inside each other beyond this are left out; a walk over the Questionnaire itself reports its depth. */
const maxDepth = 50;

/** Reads the items of a Questionnaire; what is malformed is left out, since the walk reports it. */
export function readQuestionnaire(
  questionnaire: FhirResource,
  release: Release,
): readonly QuestionnaireItem[] {
  return itemsOf(questionnaire['item'], '', release, 0);
}

function itemsOf(
  value: unknown,
  path: string,
  release: Release,
  depth: number,
): readonly QuestionnaireItem[] {
  if (!Array.isArray(value) || depth > maxDepth) return [];
  return value.flatMap((element: unknown, index) => {
    const at = `${path}${path === '' ? '' : '.'}item[${index}]`;
    return isRecord(element) && typeof element['linkId'] === 'string'
      ? [itemOf(element, element['linkId'], at, release, depth)]
      : [];
  });
}

function itemOf(
  element: Json,
  linkId: string,
  path: string,
  release: Release,
  depth: number,
): QuestionnaireItem {
  const { type, maxLength, enableBehavior } = element;
  const conditions = records(element['enableWhen']).flatMap((when) =>
    release === 'R4' ? conditionsR4(when) : conditionsStu3(when),
  );
  return {
    linkId,
    path,
    type: typeof type === 'string' ? type : '',
    required: element['required'] === true,
    repeats: element['repeats'] === true,
    maxLength: typeof maxLength === 'number' ? maxLength : undefined,
    options: records(element[release === 'R4' ? 'answerOption' : 'option']).flatMap(optionsOf),
    valueSet: valueSetOf(element, release),
    conditions,
    behavior:
      release === 'STU3'
        ? 'any'
        : enableBehavior === 'all' || enableBehavior === 'any'
          ? enableBehavior
          : undefined,
    items: itemsOf(element['item'], path, release, depth + 1),
    extensions: extensionsOf(element),
  };
}

function optionsOf(option: Json): readonly AnswerOption[] {
  const value = readTypedValue(option, 'value');
  if (value === undefined) return [];
  const exclusive = extensionsOf(option)
    .get(optionExclusive)
    ?.some((extension) => extension.value === true);
  return [{ ...value, exclusive: exclusive === true }];
}

function valueSetOf(element: Json, release: Release): string | undefined {
  const { answerValueSet, options } = element;
  const url = release === 'R4' ? answerValueSet : isRecord(options) ? options['reference'] : undefined;
  return typeof url === 'string' ? url : undefined;
}

function conditionsR4(when: Json): readonly EnableCondition[] {
  const { question, operator } = when;
  if (typeof question !== 'string' || typeof operator !== 'string') return [];
  return [{ question, operator, answer: readTypedValue(when, 'answer') }];
}

/** STU3: `hasAnswer` and an answer are alternatives when the question need not be answered, else the answer counts. */
function conditionsStu3(when: Json): readonly EnableCondition[] {
  const { question, hasAnswer } = when;
  if (typeof question !== 'string') return [];
  const answer = readTypedValue(when, 'answer');
  const equal = { question, operator: '=', answer };
  const exists = { question, operator: 'exists', answer: { type: 'boolean', value: hasAnswer } };
  if (answer === undefined) return typeof hasAnswer === 'boolean' ? [exists] : [];
  return hasAnswer === false ? [exists, equal] : [equal];
}

function extensionsOf(element: Json): ReadonlyMap<string, readonly TypedAnswer[]> {
  const found = new Map<string, TypedAnswer[]>();
  for (const extension of records(element['extension'])) {
    const { url } = extension;
    const value = readTypedValue(extension, 'value');
    if (typeof url !== 'string' || value === undefined) continue;
    const known = found.get(url);
    if (known === undefined) found.set(url, [value]);
    else known.push(value);
  }
  return found;
}

function records(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
