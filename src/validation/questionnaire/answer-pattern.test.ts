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
      name: 'of another form by a pattern on which backtracking takes exponential time',
      input: answered([question('(a+)+')], [answer('a', { valueString: `${'a'.repeat(5_000)}b` })]),
      expect: [{ at, evidence: { linkId: 'a', pattern: '(a+)+' } }],
    },
    {
      name: 'a pattern with lookahead',
      input: answered([question('(?=a)b')], [answer('a', { valueString: 'aaab' })]),
      expect: [{ at, evidence: { linkId: 'a', pattern: '(?=a)b' }, reason: 'definition-unusable' }],
    },
  ],
});
