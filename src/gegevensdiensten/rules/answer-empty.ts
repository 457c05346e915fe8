import { defineRule } from '../../finding/Rule.js';
import { counted } from '../../foundation/counted.js';
import { matchesOf, transactionOfAnswer } from '../session/Answer.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** The person who asks exists: an answer about them is not empty. */
export const answerEmpty = defineRule<AnswerSubject, { transaction: string; min: number; matches: number }>({
  code: 'gegevensdienst/answer-empty',
  severity: 'error',
  issueType: 'required',
  source: qualification('number of resources per query'),
  symptom: 'gegeven-ontbreekt-in-bron',
  title: {
    nl: 'Een verplicht antwoord bevat minstens het verwachte aantal resources.',
    en: 'A mandatory answer holds the expected number of resources at least.',
  },
  text: {
    nl: ({ transaction, min, matches }) =>
      `Het antwoord op '${transaction}' bevat ${counted(matches, 'treffer', 'treffers')}; minstens ${min} is verplicht.`,
    en: ({ transaction, min, matches }) =>
      `The answer to '${transaction}' holds ${counted(matches, 'match', 'matches')}; at least ${min} is required.`,
  },
  check({ answer }, { report }) {
    const transaction = transactionOfAnswer(answer);
    const min = transaction?.cardinality?.min ?? 0;
    if (transaction === undefined || answer.bundle?.type !== 'searchset' || min === 0) return;
    // A narrower question, or a part of the pages, may well find nothing.
    const narrowed = 'match' in answer.attribution && answer.attribution.match.extra.length > 0;
    if (narrowed || transaction.variantOf !== undefined || !answer.pages.complete) return;
    if (answer.pages.answers[0] !== answer) return;
    const matches = answer.pages.answers.reduce((sum, page) => sum + matchesOf(page), 0);
    if (matches < min) report('entry', { transaction: transaction.key, min, matches });
  },
});
