import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { repeated } from './repeated.js';

testResponseRule(repeated, {
  passed: [
    {
      name: 'what repeats',
      input: answered(
        [{ linkId: 'a', type: 'string', repeats: true }],
        [answer('a', { valueString: 'x' }, { valueString: 'y' })],
      ),
    },
    {
      name: 'once in each repetition of a group',
      input: answered(
        [{ linkId: 'g', type: 'group', repeats: true, item: [{ linkId: 'a', type: 'string' }] }],
        [
          { linkId: 'g', item: [answer('a', { valueString: 'x' })] },
          { linkId: 'g', item: [answer('a', { valueString: 'y' })] },
        ],
      ),
    },
  ],
  failed: [
    {
      name: 'two answers',
      input: answered(
        [{ linkId: 'a', type: 'string' }],
        [answer('a', { valueString: 'x' }, { valueString: 'y' })],
      ),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'a', count: 2 } }],
    },
    {
      name: 'two groups',
      input: answered([{ linkId: 'g', type: 'group' }], [{ linkId: 'g' }, { linkId: 'g' }]),
      expect: [{ at: 'QuestionnaireResponse.item[1]', evidence: { linkId: 'g', count: 2 } }],
    },
  ],
});
