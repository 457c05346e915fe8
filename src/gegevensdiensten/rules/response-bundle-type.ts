import { defineRule } from '../../finding/Rule.js';
import type { BundleType } from '../../validation/bundle/BundleSubject.js';
import { transactionOfAnswer } from '../session/Answer.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** A transaction is answered with a transaction-response, a batch with a batch-response. */
export const responseBundleType = defineRule<AnswerSubject, { found?: BundleType; expected: BundleType }>({
  code: 'gegevensdienst/response-bundle-type',
  severity: 'error',
  issueType: 'structure',
  source: qualification('bundle-type-response'),
  symptom: 'delen-mislukt',
  title: {
    nl: 'Het antwoord op een transaction of batch is een Bundle van het bijbehorende type.',
    en: 'The answer to a transaction or batch is a Bundle of the type that belongs to it.',
  },
  text: {
    nl: ({ found, expected }) =>
      `Het antwoord is ${found === undefined ? 'geen Bundle met een bekend type' : `een Bundle van type '${found}'`}; verwacht werd type '${expected}'.`,
    en: ({ found, expected }) =>
      `The answer is ${found === undefined ? 'no Bundle of a known type' : `a Bundle of type '${found}'`}; type '${expected}' was expected.`,
  },
  check({ answer }, { report }) {
    const expected = transactionOfAnswer(answer)?.sends?.answer;
    const status = answer.exchange?.response.status ?? 200;
    if (expected === undefined || status >= 300 || answer.resource === undefined) return;
    const found = answer.bundle?.type;
    if (found === expected) return;
    report(answer.bundle === undefined ? '' : 'type', { expected, ...(found !== undefined && { found }) });
  },
});
