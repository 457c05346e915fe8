import { defineRule } from '../../finding/Rule.js';
import { counted } from '../../foundation/counted.js';
import { matchesOf, transactionOfAnswer } from '../session/Answer.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** An answer about one person holds one Patient. */
export const tooManyMatches = defineRule<
  AnswerSubject,
  { transaction: string; max: number; matches: number }
>({
  code: 'gegevensdienst/too-many-matches',
  severity: 'error',
  issueType: 'business-rule',
  source: qualification('number of resources per query'),
  symptom: 'verkeerde-patient',
  title: {
    nl: 'Een antwoord bevat hooguit het verwachte aantal resources.',
    en: 'An answer holds the expected number of resources at most.',
  },
  text: {
    nl: ({ transaction, max, matches }) =>
      `Het antwoord op '${transaction}' bevat ${counted(matches, 'treffer', 'treffers')}; hooguit ${max} werd verwacht.`,
    en: ({ transaction, max, matches }) =>
      `The answer to '${transaction}' holds ${counted(matches, 'match', 'matches')}; ${max} at most was expected.`,
  },
  check({ answer }, { report }) {
    const transaction = transactionOfAnswer(answer);
    const max = transaction?.cardinality?.max;
    if (transaction === undefined || max === undefined || answer.bundle?.type !== 'searchset') return;
    if (answer.pages.answers[0] !== answer) return;
    const matches = answer.pages.answers.reduce((sum, page) => sum + matchesOf(page), 0);
    if (matches > max) report('entry', { transaction: transaction.key, max, matches });
  },
});
