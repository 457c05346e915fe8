import { defineRule } from '../../finding/Rule.js';
import { transactionOfAnswer } from '../session/Answer.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** A search is answered with a searchset, also when nothing was found. */
export const answerNotSearchset = defineRule<AnswerSubject, { found: string }>({
  code: 'gegevensdienst/answer-not-searchset',
  severity: 'error',
  issueType: 'structure',
  source: qualification('bundle-type-searchset'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Het antwoord op een zoekvraag is een Bundle van type searchset.',
    en: 'The answer to a search is a Bundle of type searchset.',
  },
  text: {
    nl: ({ found }) =>
      `Het antwoord op de zoekvraag is ${found}; verwacht werd een Bundle van type 'searchset'.`,
    en: ({ found }) => `The answer to the search is ${found}; a Bundle of type 'searchset' was expected.`,
  },
  check({ answer }, { report }) {
    const interaction = transactionOfAnswer(answer)?.interaction;
    if (interaction !== 'search' && interaction !== 'operation') return;
    // An error has an answer of its own, and a body that is missing or unreadable a finding of its own.
    const status = answer.exchange?.response.status ?? 200;
    if (status >= 300 || answer.resource === undefined || answer.bundle?.type === 'searchset') return;
    const { bundle, resource } = answer;
    const found = bundle === undefined ? resource.resourceType : `Bundle '${bundle.type ?? ''}'`;
    report(bundle === undefined ? '' : 'type', { found });
  },
});
