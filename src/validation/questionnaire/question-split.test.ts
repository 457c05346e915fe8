import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { questionSplit } from './question-split.js';

testResponseRule(questionSplit, {
  passed: [
    {
      name: 'two answers in one item',
      input: answered(
        [{ linkId: 'a', type: 'string', repeats: true }],
        [answer('a', { valueString: 'x' }, { valueString: 'y' })],
      ),
    },
    {
      name: 'a group, which repeats as an item',
      input: answered([{ linkId: 'g', type: 'group', repeats: true }], [{ linkId: 'g' }, { linkId: 'g' }]),
    },
  ],
  failed: [
    {
      name: 'two items',
      input: answered(
        [{ linkId: 'a', type: 'string', repeats: true }],
        [answer('a', { valueString: 'x' }), answer('a', { valueString: 'y' })],
      ),
      expect: [{ at: 'QuestionnaireResponse.item[1]', evidence: { linkId: 'a', count: 2 } }],
    },
  ],
});
