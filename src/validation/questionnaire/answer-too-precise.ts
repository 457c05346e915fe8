import { defineRule } from '../../finding/Rule.js';
import { extensionSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { answersIn, valuePath } from './QuestionnaireSubject.js';

/** A number has no more decimals than the question allows. */
export const answerTooPrecise = defineRule<
  QuestionnaireSubject,
  { linkId: string; decimals: number; limit: number }
>({
  code: 'questionnaire/answer-too-precise',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'value',
  source: extensionSource('maxDecimalPlaces'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een getal heeft niet meer decimalen dan de vraag toestaat.',
    en: 'A number has no more decimals than the question allows.',
  },
  text: {
    nl: ({ linkId, decimals, limit }) =>
      `Het antwoord op '${linkId}' heeft ${decimals} decimalen; hooguit ${limit} is toegestaan.`,
    en: ({ linkId, decimals, limit }) =>
      `The answer to '${linkId}' has ${decimals} decimals; at most ${limit} is allowed.`,
  },
  check(subject, { report }) {
    for (const { item, answer } of answersIn(subject)) {
      const value = answer.value?.value;
      const limit = item.extensions.get('http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces')?.[0]
        ?.value;
      if (typeof value !== 'number' || typeof limit !== 'number') continue;
      const decimals = decimalsOf(value);
      if (decimals > limit) report(valuePath(answer), { linkId: item.linkId, decimals, limit });
    }
  },
});

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const point = digits.indexOf('.');
  return Math.max(0, (point < 0 ? 0 : digits.length - point - 1) - Number(exponent));
}
