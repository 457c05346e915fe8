import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { answerLength } from './answer-length.js';

const at = 'QuestionnaireResponse.item[0].answer[0].value.ofType(string)';
const question = {
  linkId: 'a',
  type: 'string',
  maxLength: 4,
  extension: [coreExtension('minLength', { valueInteger: 2 })],
};

testResponseRule(answerLength, {
  passed: [
    { name: 'within', input: answered([question], [answer('a', { valueString: 'abc' })]) },
    {
      name: 'a boolean, which has no length',
      input: answered([question], [answer('a', { valueBoolean: true })]),
    },
  ],
  failed: [
    {
      name: 'too long',
      input: answered([question], [answer('a', { valueString: 'abcde' })]),
      expect: [{ at, evidence: { linkId: 'a', length: 5, bound: 'max', limit: 4 } }],
    },
    {
      name: 'too short',
      input: answered([question], [answer('a', { valueString: 'a' })]),
      expect: [{ at, evidence: { linkId: 'a', length: 1, bound: 'min', limit: 2 } }],
    },
  ],
});
