import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { nestedBesideAnswer } from './nested-beside-answer.js';

testResponseRule(nestedBesideAnswer, {
  passed: [
    {
      name: 'in the answer',
      input: answered(
        [{ linkId: 'q', type: 'string', item: [{ linkId: 'a', type: 'string' }] }],
        [answer('q', { valueString: 'x', item: [answer('a')] })],
      ),
    },
    {
      name: 'beneath a group',
      input: answered(
        [{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string' }] }],
        [{ linkId: 'g', item: [answer('a')] }],
      ),
    },
  ],
  failed: [
    {
      name: 'beside the answer',
      input: answered(
        [{ linkId: 'q', type: 'string', item: [{ linkId: 'a', type: 'string' }] }],
        [{ linkId: 'q', item: [answer('a')] }],
      ),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'q' } }],
    },
  ],
});
