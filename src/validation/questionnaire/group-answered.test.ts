import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { groupAnswered } from './group-answered.js';

testResponseRule(groupAnswered, {
  passed: [
    {
      name: 'a question',
      input: answered([{ linkId: 'a', type: 'string' }], [answer('a', { valueString: 'x' })]),
    },
    { name: 'a group without', input: answered([{ linkId: 'g', type: 'group' }], [{ linkId: 'g' }]) },
  ],
  failed: [
    {
      name: 'a group',
      input: answered([{ linkId: 'g', type: 'group' }], [answer('g', { valueString: 'x' })]),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'g', type: 'group' } }],
    },
    {
      name: 'a display item',
      input: answered([{ linkId: 'd', type: 'display' }], [answer('d', { valueString: 'x' })]),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'd', type: 'display' } }],
    },
  ],
});
