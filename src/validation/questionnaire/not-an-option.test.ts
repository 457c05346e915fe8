import { answer, answered, testResponseRule } from '../../../test/support/testResponseRule.js';
import { notAnOption } from './not-an-option.js';

const options = [{ valueCoding: { system: 'urn:x', code: '1' } }];
/** STU3 calls them `option`, R4 `answerOption`. */
const question = { linkId: 'a', type: 'choice', option: options, answerOption: options };

testResponseRule(notAnOption, {
  passed: [
    {
      name: 'an option',
      input: answered(
        [question],
        [answer('a', { valueCoding: { system: 'urn:x', code: '1', display: 'Eén' } })],
      ),
    },
    {
      name: 'free text to an open choice',
      input: answered([{ ...question, type: 'open-choice' }], [answer('a', { valueString: 'anders' })]),
    },
  ],
  failed: [
    {
      name: 'another code',
      input: answered([question], [answer('a', { valueCoding: { system: 'urn:x', code: '2' } })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(Coding)',
          evidence: { linkId: 'a', found: '2', options: 1 },
        },
      ],
    },
  ],
});
