import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { itemMisplaced } from './item-misplaced.js';

testResponseRule(itemMisplaced, {
  passed: [
    {
      name: 'nested as asked',
      input: answered(
        [{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string' }] }],
        [{ linkId: 'g', item: [answer('a', { valueString: 'x' })] }],
      ),
    },
    {
      name: 'beneath the answer to a question',
      input: answered(
        [{ linkId: 'q', type: 'string', item: [{ linkId: 'a', type: 'string' }] }],
        [answer('q', { valueString: 'x', item: [answer('a', { valueString: 'y' })] })],
      ),
    },
  ],
  failed: [
    {
      name: 'out of its group',
      input: answered(
        [{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string' }] }],
        [answer('a')],
      ),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'a' } }],
    },
  ],
});
