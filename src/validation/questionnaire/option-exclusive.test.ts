import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { optionExclusive } from './option-exclusive.js';

const none = { valueCoding: { system: 'urn:x', code: 'geen' } };
const some = { valueCoding: { system: 'urn:x', code: 'pollen' } };
const options = [
  { ...none, extension: [coreExtension('questionnaire-optionExclusive', { valueBoolean: true })] },
  some,
];
const question = { linkId: 'a', type: 'choice', repeats: true, option: options, answerOption: options };

testResponseRule(optionExclusive, {
  passed: [
    { name: 'alone', input: answered([question], [answer('a', none)]) },
    { name: 'others together', input: answered([question], [answer('a', some, some)]) },
  ],
  failed: [
    {
      name: 'together with another',
      input: answered([question], [answer('a', some, none)]),
      expect: [{ at: 'QuestionnaireResponse.item[0].answer[1]', evidence: { linkId: 'a', count: 2 } }],
    },
  ],
});
