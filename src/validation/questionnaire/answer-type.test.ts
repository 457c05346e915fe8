import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { answerType } from './answer-type.js';

testResponseRule(answerType, {
  passed: [
    {
      name: 'a string',
      input: answered([{ linkId: 'a', type: 'text' }], [answer('a', { valueString: 'x' })]),
    },
    {
      name: 'free text to an open choice',
      input: answered([{ linkId: 'a', type: 'open-choice' }], [answer('a', { valueString: 'x' })]),
    },
  ],
  failed: [
    {
      name: 'to a question that says no type of answer',
      input: answered([{ linkId: 'a', type: 'question' }], [answer('a', { valueString: 'x' })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(string)',
          evidence: { linkId: 'a', found: 'string', allowed: ['question'] },
          reason: 'definition-unusable',
        },
      ],
    },
    {
      name: 'a string for a boolean',
      input: answered([{ linkId: 'a', type: 'boolean' }], [answer('a', { valueString: 'ja' })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(string)',
          evidence: { linkId: 'a', found: 'string', allowed: ['boolean'] },
        },
      ],
    },
    {
      name: 'free text to a choice',
      input: answered([{ linkId: 'a', type: 'choice' }], [answer('a', { valueString: 'x' })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(string)',
          evidence: { linkId: 'a', found: 'string', allowed: ['Coding'] },
        },
      ],
    },
  ],
});
