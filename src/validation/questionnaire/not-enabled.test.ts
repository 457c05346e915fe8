import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { notEnabled } from './not-enabled.js';

const rookt = { linkId: 'rookt', type: 'boolean' };
/** The form that STU3 and R4 share: each ignores what only the other knows. */
const aantal = {
  linkId: 'aantal',
  type: 'integer',
  enableWhen: [{ question: 'rookt', operator: '=', answerBoolean: true }],
};

testResponseRule(notEnabled, {
  passed: [
    {
      name: 'enabled',
      input: answered(
        [rookt, aantal],
        [answer('rookt', { valueBoolean: true }), answer('aantal', { valueInteger: 3 })],
      ),
    },
    {
      name: 'there without answer',
      input: answered([rookt, aantal], [answer('rookt', { valueBoolean: false }), { linkId: 'aantal' }]),
    },
  ],
  failed: [
    {
      name: 'answered all the same',
      input: answered(
        [rookt, aantal],
        [answer('rookt', { valueBoolean: false }), answer('aantal', { valueInteger: 3 })],
      ),
      expect: [{ at: 'QuestionnaireResponse.item[1]', evidence: { linkId: 'aantal', questions: ['rookt'] } }],
    },
    {
      name: 'a group beneath which is an answer',
      input: answered(
        [rookt, { ...aantal, type: 'group', item: [{ linkId: 'per-dag', type: 'integer' }] }],
        [{ linkId: 'aantal', item: [answer('per-dag', { valueInteger: 3 })] }],
      ),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'aantal', questions: ['rookt'] } }],
    },
  ],
});
