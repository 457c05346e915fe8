import { defineRule } from '../../finding/Rule.js';
import { questionnaireSource } from './questionnaireSource.js';
import type { QuestionnaireItem } from './QuestionnaireItem.js';

/** What rules on a Questionnaire itself look at. */
export interface QuestionnaireDefinition {
  readonly items: readonly QuestionnaireItem[];
}

/** A condition turns on another question of the same Questionnaire, one that can be answered before it. */
export const enableWhenQuestion = defineRule<
  QuestionnaireDefinition,
  { linkId: string; question: string; problem: 'unknown' | 'inside' }
>({
  code: 'questionnaire/enable-when-question',
  distinguishedBy: ['linkId', 'question'],
  severity: 'error',
  issueType: 'business-rule',
  source: questionnaireSource('Questionnaire.item.enableWhen.question'),
  symptom: 'fout-in-informatiestandaard',
  title: {
    nl: 'Een voorwaarde in een vragenlijst gaat over een andere vraag, die niet onder het onderdeel zelf valt.',
    en: 'A condition in a Questionnaire is about another question, one that is not beneath the item itself.',
  },
  text: {
    nl: ({ linkId, question, problem }) =>
      problem === 'unknown'
        ? `De voorwaarde van '${linkId}' gaat over '${question}', dat in de vragenlijst niet voorkomt.`
        : `De voorwaarde van '${linkId}' gaat over '${question}', dat het onderdeel zelf is of eronder valt.`,
    en: ({ linkId, question, problem }) =>
      problem === 'unknown'
        ? `The condition of '${linkId}' is about '${question}', which the Questionnaire does not have.`
        : `The condition of '${linkId}' is about '${question}', which is the item itself or beneath it.`,
  },
  check({ items }, { report }) {
    const all = new Set<string>();
    const collect = (item: QuestionnaireItem, into: Set<string>): void => {
      into.add(item.linkId);
      for (const child of item.items) collect(child, into);
    };
    for (const item of items) collect(item, all);
    const visit = (item: QuestionnaireItem): void => {
      const inside = new Set<string>();
      if (item.conditions.length > 0) collect(item, inside);
      for (const { question } of item.conditions) {
        const problem = !all.has(question) ? 'unknown' : inside.has(question) ? 'inside' : undefined;
        if (problem !== undefined) report(item.path, { linkId: item.linkId, question, problem });
      }
      item.items.forEach(visit);
    };
    items.forEach(visit);
  },
});
