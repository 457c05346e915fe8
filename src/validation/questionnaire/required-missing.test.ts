import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { requiredMissing } from './required-missing.js';

testResponseRule(requiredMissing, {
  passed: [
    {
      name: 'answered',
      input: answered([{ linkId: 'a', type: 'string', required: true }], [answer('a', { valueString: 'x' })]),
    },
    {
      name: 'still in progress',
      input: answered([{ linkId: 'a', type: 'string', required: true }], [], { status: 'in-progress' }),
    },
    {
      name: 'in an optional group that is left out',
      input: answered(
        [{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string', required: true }] }],
        [],
      ),
    },
    {
      name: 'not enabled',
      releases: ['R4'],
      input: answered(
        [
          { linkId: 'rookt', type: 'boolean' },
          {
            linkId: 'aantal',
            type: 'integer',
            required: true,
            enableWhen: [{ question: 'rookt', operator: '=', answerBoolean: true }],
          },
        ],
        [answer('rookt', { valueBoolean: false })],
      ),
    },
  ],
  failed: [
    {
      name: 'a question',
      input: answered([{ linkId: 'a', type: 'string', required: true }], []),
      expect: [{ at: 'QuestionnaireResponse', evidence: { linkId: 'a', kind: 'question' } }],
    },
    {
      name: 'a question without answer',
      input: answered([{ linkId: 'a', type: 'string', required: true }], [{ linkId: 'a' }], {
        status: 'amended',
      }),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'a', kind: 'question' } }],
    },
    {
      name: 'a question in a group that is there',
      input: answered(
        [{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string', required: true }] }],
        [{ linkId: 'g' }],
      ),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'a', kind: 'question' } }],
    },
    {
      name: 'a group without items',
      input: answered([{ linkId: 'g', type: 'group', required: true }], [{ linkId: 'g' }]),
      expect: [{ at: 'QuestionnaireResponse.item[0]', evidence: { linkId: 'g', kind: 'group' } }],
    },
    {
      name: 'a question whose condition can not be worked out',
      releases: ['R4'],
      input: answered(
        [
          { linkId: 'gewicht', type: 'quantity' },
          {
            linkId: 'a',
            type: 'string',
            required: true,
            enableWhen: [{ question: 'gewicht', operator: '>', answerQuantity: { value: 80, unit: 'kg' } }],
          },
        ],
        [answer('gewicht', { valueQuantity: { value: 90_000, unit: 'gram' } })],
      ),
      expect: [
        {
          at: 'QuestionnaireResponse',
          evidence: { linkId: 'a', kind: 'question' },
          reason: 'definition-unusable',
        },
      ],
    },
  ],
});
