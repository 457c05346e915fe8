import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { answerPattern } from './answer-pattern.js';

const at = 'QuestionnaireResponse.item[0].answer[0].value.ofType(string)';
const question = (pattern: string) => ({
  linkId: 'a',
  type: 'string',
  extension: [coreExtension('regex', { valueString: pattern })],
});

testResponseRule(answerPattern, {
  passed: [
    {
      name: 'of the form',
      input: answered([question('[0-9]{4}[A-Z]{2}')], [answer('a', { valueString: '1234AB' })]),
    },
  ],
  failed: [
    {
      name: 'of another form, though a part fits',
      input: answered([question('[0-9]{4}')], [answer('a', { valueString: '1234AB' })]),
      expect: [{ at, evidence: { linkId: 'a', pattern: '[0-9]{4}' } }],
    },
    {
      name: 'a pattern that may take exponential time',
      input: answered([question('(a+)+')], [answer('a', { valueString: 'aaab' })]),
      expect: [{ at, evidence: { linkId: 'a', pattern: '(a+)+' }, reason: 'definition-unusable' }],
    },
  ],
});
