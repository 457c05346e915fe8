import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { answerTooPrecise } from './answer-too-precise.js';

const at = 'QuestionnaireResponse.item[0].answer[0].value.ofType(decimal)';
const question = {
  linkId: 'a',
  type: 'decimal',
  extension: [coreExtension('maxDecimalPlaces', { valueInteger: 2 })],
};

testResponseRule(answerTooPrecise, {
  passed: [
    { name: 'two decimals', input: answered([question], [answer('a', { valueDecimal: 1.25 })]) },
    { name: 'a large number', input: answered([question], [answer('a', { valueDecimal: 1.5e30 })]) },
  ],
  failed: [
    {
      name: 'three decimals',
      input: answered([question], [answer('a', { valueDecimal: 1.125 })]),
      expect: [{ at, evidence: { linkId: 'a', decimals: 3, limit: 2 } }],
    },
    {
      name: 'a very small number',
      input: answered([question], [answer('a', { valueDecimal: 1.5e-9 })]),
      expect: [{ at, evidence: { linkId: 'a', decimals: 10, limit: 2 } }],
    },
  ],
});
