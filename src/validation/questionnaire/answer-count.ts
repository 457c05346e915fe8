import { defineRule } from '../../finding/Rule.js';
import { extensionSource } from './questionnaireSource.js';
import type { QuestionnaireItem } from './QuestionnaireItem.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';

/** What repeats is filled in as often as the Questionnaire asks and allows. */
export const answerCount = defineRule<
  QuestionnaireSubject,
  { linkId: string; count: number; bound: 'min' | 'max'; limit: number }
>({
  code: 'questionnaire/answer-count',
  distinguishedBy: ['linkId', 'bound'],
  severity: 'error',
  issueType: 'structure',
  source: extensionSource('questionnaire-maxOccurs'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Wat zich herhaalt, is zo vaak ingevuld als de vragenlijst vraagt en toestaat.',
    en: 'What repeats is filled in as often as the Questionnaire asks and allows.',
  },
  text: {
    nl: ({ linkId, count, bound, limit }) =>
      `'${linkId}' is ${count} keer ingevuld; ${bound === 'max' ? 'hooguit' : 'minstens'} ${limit} keer is toegestaan.`,
    en: ({ linkId, count, bound, limit }) =>
      `'${linkId}' is filled in ${count} times; at ${bound === 'max' ? 'most' : 'least'} ${limit} is allowed.`,
  },
  check({ answered, complete }, { report }) {
    for (const { item, within, occurrences, enabled } of answered) {
      if (enabled !== true) continue;
      const count =
        item.type === 'group'
          ? occurrences.length
          : occurrences.reduce((sum, { answers }) => sum + answers.length, 0);
      const at = occurrences[0]?.path ?? within;
      const [min, max] = [limitOf(item, 'minOccurs'), limitOf(item, 'maxOccurs')];
      if (max !== undefined && count > max)
        report(at, { linkId: item.linkId, count, bound: 'max', limit: max });
      // What is not filled in at all is missing only when it is required, which has a rule of its own.
      if (complete && count > 0 && min !== undefined && count < min)
        report(at, { linkId: item.linkId, count, bound: 'min', limit: min });
    }
  },
});

function limitOf({ extensions }: QuestionnaireItem, name: 'minOccurs' | 'maxOccurs'): number | undefined {
  const value = extensions.get(`http://hl7.org/fhir/StructureDefinition/questionnaire-${name}`)?.[0]?.value;
  return typeof value === 'number' ? value : undefined;
}
