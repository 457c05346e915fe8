import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { answerReferenceType } from './answer-reference-type.js';

/** STU3 and R4 call the extension by different names. */
const question = {
  linkId: 'a',
  type: 'reference',
  extension: ['allowedResource', 'referenceResource'].map((name) =>
    coreExtension(`questionnaire-${name}`, { valueCode: 'Patient' }),
  ),
};

testResponseRule(answerReferenceType, {
  passed: [
    {
      name: 'an allowed type',
      input: answered([question], [answer('a', { valueReference: { reference: 'Patient/1' } })]),
    },
    {
      name: 'a type that can not be told',
      input: answered([question], [answer('a', { valueReference: { reference: 'urn:uuid:1' } })]),
    },
  ],
  failed: [
    {
      name: 'another type',
      input: answered([question], [answer('a', { valueReference: { reference: 'Device/1' } })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(Reference)',
          evidence: { linkId: 'a', found: 'Device', allowed: ['Patient'] },
        },
      ],
    },
  ],
});
