import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { linkIdUnknown } from './link-id-unknown.js';

testResponseRule(linkIdUnknown, {
  passed: [
    {
      name: 'all known',
      input: answered([{ linkId: 'a', type: 'string' }], [answer('a', { valueString: 'x' })]),
    },
    {
      name: 'known elsewhere, which is another rule',
      input: answered(
        [{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string' }] }],
        [answer('a')],
      ),
    },
  ],
  failed: [
    {
      name: 'one beneath a group',
      input: answered([{ linkId: 'g', type: 'group' }], [{ linkId: 'g', item: [answer('b')] }]),
      expect: [{ at: 'QuestionnaireResponse.item[0].item[0].linkId', evidence: { linkId: 'b' } }],
    },
  ],
});
