import { defineRule } from '../../finding/Rule.js';
import type { AnswerSubject } from './subjects.js';

/** Without request or usable self link, an answer may belong to several questions. */
export const transactionUnclear = defineRule<AnswerSubject, { candidates: readonly string[] }>({
  code: 'gegevensdienst/transaction-unclear',
  severity: 'information',
  issueType: 'incomplete',
  source: { document: 'MedMij-gegevensdienst', section: 'queries', confidence: 'reported' },
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['capture-needed'],
  title: {
    nl: 'Van elk antwoord is te zeggen bij welke vraag het hoort.',
    en: 'Of each answer it can be told to which question it belongs.',
  },
  text: {
    nl: ({ candidates }) =>
      candidates.length === 0
        ? 'Bij welke vraag van de gegevensdienst dit antwoord hoort, is zonder verzoek of self link niet te zeggen.'
        : `Dit antwoord kan bij '${candidates.join("' of '")}' horen; zonder verzoek of self link is dat niet te zeggen.`,
    en: ({ candidates }) =>
      candidates.length === 0
        ? 'To which question of the gegevensdienst this answer belongs can not be told without request or self link.'
        : `This answer may belong to '${candidates.join("' or '")}'; that can not be told without request or self link.`,
  },
  check({ answer: { attribution, exchange, bundle } }, { cantTell }) {
    if (exchange !== undefined || bundle?.type !== 'searchset') return;
    if (attribution.by === 'several') {
      cantTell('capture-needed', 'link', { candidates: attribution.candidates.map(({ key }) => key) });
    } else if (attribution.by === 'nothing') cantTell('capture-needed', 'link', { candidates: [] });
  },
});
