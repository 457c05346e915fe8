import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { compareAnswers } from './compareAnswers.js';
import { extensionSource } from './questionnaireSource.js';
import type { TypedAnswer } from './QuestionnaireItem.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** An answer lies within the bounds of the question. */
export const answerOutOfRange = defineRule<
  QuestionnaireSubject,
  { linkId: string; found: string; bound: 'min' | 'max'; limit: string }
>({
  code: 'questionnaire/answer-out-of-range',
  distinguishedBy: ['linkId', 'bound'],
  severity: 'error',
  issueType: 'value',
  source: extensionSource('minValue'),
  symptom: 'profielafwijking',
  cantTell: ['definition-unusable'],
  title: {
    nl: 'Een antwoord ligt binnen de grenzen van de vraag.',
    en: 'An answer lies within the bounds of the question.',
  },
  text: {
    nl: ({ linkId, found, bound, limit }) =>
      `Het antwoord '${found}' op '${linkId}' ligt ${bound === 'min' ? 'onder' : 'boven'} de grens ${limit}.`,
    en: ({ linkId, found, bound, limit }) =>
      `The answer '${found}' to '${linkId}' is ${bound === 'min' ? 'below' : 'above'} the bound ${limit}.`,
  },
  check(subject, { report, cantTell }) {
    for (const { item, answer } of answersIn(subject)) {
      const { value } = answer;
      if (value === undefined) continue;
      for (const [url, bound] of bounds) {
        const limit = item.extensions.get(url)?.[0];
        // A bound of another type than the answer says nothing of it; the type has a rule of its own.
        if (limit === undefined || typeof limit.value !== typeof value.value) continue;
        const order = compareAnswers(value, limit);
        const evidence = {
          linkId: item.linkId,
          found: recordValue(shown(value)),
          bound,
          limit: shown(limit),
        };
        if (order === undefined && value.type === 'Quantity')
          cantTell('definition-unusable', valuePath(answer), evidence);
        if (typeof order !== 'number') continue;
        if (bound === 'min' ? order < 0 : order > 0) report(valuePath(answer), evidence);
      }
    }
  },
});

const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';
const bounds: readonly (readonly [string, 'min' | 'max'])[] = [
  ['http://hl7.org/fhir/StructureDefinition/minValue', 'min'],
  ['http://hl7.org/fhir/StructureDefinition/maxValue', 'max'],
  [`${sdc}sdc-questionnaire-minQuantity`, 'min'],
  [`${sdc}sdc-questionnaire-maxQuantity`, 'max'],
];

function shown({ value }: TypedAnswer): string {
  if (!isRecord(value)) return String(value);
  const { value: number, unit, code } = value;
  return [number, unit ?? code]
    .filter((part) => typeof part === 'number' || typeof part === 'string')
    .join(' ');
}
