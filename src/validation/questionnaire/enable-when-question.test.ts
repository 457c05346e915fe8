import type { FhirResource } from '../../fhir/FhirResource.js';
import { testRule } from '../../../test/support/testRule.js';
import { enableWhenQuestion } from './enable-when-question.js';
import { readQuestionnaire } from './readQuestionnaire.js';

const on = (question: string) => ({
  enableWhen: [{ question, operator: 'exists', hasAnswer: true, answerBoolean: true }],
});
const questionnaire = (item: readonly object[]): FhirResource => ({ resourceType: 'Questionnaire', item });

testRule(
  enableWhenQuestion,
  {
    passed: [
      {
        name: 'another question',
        input: questionnaire([
          { linkId: 'a', type: 'boolean' },
          { linkId: 'g', type: 'group', item: [{ linkId: 'b', type: 'string', ...on('a') }] },
        ]),
      },
      {
        name: 'the question around it',
        input: questionnaire([
          { linkId: 'a', type: 'boolean', item: [{ linkId: 'b', type: 'string', ...on('a') }] },
        ]),
      },
    ],
    failed: [
      {
        name: 'a question that is not there',
        input: questionnaire([{ linkId: 'a', type: 'string', ...on('x') }]),
        expect: [
          { at: 'Questionnaire.item[0]', evidence: { linkId: 'a', question: 'x', problem: 'unknown' } },
        ],
      },
      {
        name: 'a question beneath it',
        input: questionnaire([
          { linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string' }], ...on('a') },
        ]),
        expect: [
          { at: 'Questionnaire.item[0]', evidence: { linkId: 'g', question: 'a', problem: 'inside' } },
        ],
      },
    ],
  },
  { root: 'Questionnaire', subject: (input, release) => ({ items: readQuestionnaire(input, release) }) },
);
