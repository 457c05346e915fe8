import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { answerCount } from './answer-count.js';

const question = {
  linkId: 'a',
  type: 'string',
  repeats: true,
  extension: [
    coreExtension('questionnaire-minOccurs', { valueInteger: 2 }),
    coreExtension('questionnaire-maxOccurs', { valueInteger: 3 }),
  ],
};
const answers = (count: number) => Array.from({ length: count }, () => ({ valueString: 'x' }));

testResponseRule(answerCount, {
  passed: [
    { name: 'within', input: answered([question], [answer('a', ...answers(2))]) },
    { name: 'none at all', input: answered([question], []) },
    {
      name: 'too few while in progress',
      input: answered([question], [answer('a', ...answers(1))], { status: 'in-progress' }),
    },
  ],
  failed: [
    {
      name: 'too many',
      input: answered([question], [answer('a', ...answers(4))]),
      expect: [
        { at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'a', count: 4, bound: 'max', limit: 3 } },
      ],
    },
    {
      name: 'too few',
      input: answered([question], [answer('a', ...answers(1))]),
      expect: [
        { at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'a', count: 1, bound: 'min', limit: 2 } },
      ],
    },
  ],
});
