import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import type { ResponseItem } from './ResponseItem.js';

/** A complete response answers what is required; a required group holds at least one item. */
export const requiredMissing = defineRule<
  QuestionnaireSubject,
  { linkId: string; kind: 'question' | 'group' }
>({
  code: 'questionnaire/required-missing',
  distinguishedBy: ['linkId'],
  severity: 'error',
  issueType: 'required',
  source: questionnaireSource('Questionnaire.item.required'),
  symptom: 'verplicht-veld-ontbreekt',
  cantTell: ['definition-unusable', 'expression-not-evaluated'],
  title: {
    nl: 'Een voltooid antwoord beantwoordt elke verplichte vraag die van toepassing is.',
    en: 'A completed response answers each required question that is enabled.',
  },
  text: {
    nl: ({ linkId, kind }) =>
      kind === 'group'
        ? `De verplichte groep '${linkId}' is niet ingevuld.`
        : `De verplichte vraag '${linkId}' is niet beantwoord.`,
    en: ({ linkId, kind }) =>
      kind === 'group'
        ? `Required group '${linkId}' is not filled in.`
        : `Required question '${linkId}' is not answered.`,
  },
  check({ answered, complete }, { report, cantTell }) {
    if (!complete) return;
    for (const { item, within, occurrences, enabled } of answered) {
      if (!item.required || item.type === 'display' || enabled === false) continue;
      const isGroup = item.type === 'group';
      if (occurrences.some((occurrence) => (isGroup ? occurrence.items.length > 0 : isAnswered(occurrence))))
        continue;
      const evidence = { linkId: item.linkId, kind: isGroup ? 'group' : 'question' } as const;
      const at = occurrences[0]?.path ?? within;
      if (enabled === true) report(at, evidence);
      else cantTell(enabled, at, evidence);
    }
  },
});

function isAnswered({ answers }: ResponseItem): boolean {
  return answers.length > 0;
}
