import { answer, answered, coreExtension, testResponseRule } from '../../../test/support/testResponseRule.js';
import { answerOutOfRange } from './answer-out-of-range.js';

const count = { linkId: 'a', type: 'integer', extension: [coreExtension('maxValue', { valueInteger: 10 })] };
const since = {
  linkId: 'a',
  type: 'date',
  extension: [coreExtension('minValue', { valueDate: '2020-05-01' })],
};
const weight = {
  linkId: 'a',
  type: 'quantity',
  extension: [
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity',
      valueQuantity: { value: 300, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    },
  ],
};

testResponseRule(answerOutOfRange, {
  passed: [
    { name: 'a number within', input: answered([count], [answer('a', { valueInteger: 5 })]) },
    { name: 'a date that may be within', input: answered([since], [answer('a', { valueDate: '2020' })]) },
  ],
  failed: [
    {
      name: 'a number above',
      input: answered([count], [answer('a', { valueInteger: 11 })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(integer)',
          evidence: { linkId: 'a', found: '11', bound: 'max', limit: '10' },
        },
      ],
    },
    {
      name: 'a date before',
      input: answered([since], [answer('a', { valueDate: '2019-12' })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(date)',
          evidence: { linkId: 'a', found: '2019-12', bound: 'min', limit: '2020-05-01' },
        },
      ],
    },
    {
      name: 'a quantity in a unit that has a name only, the same as that of the bound',
      input: answered(
        [
          {
            ...weight,
            extension: [{ ...weight.extension[0], valueQuantity: { value: 50, unit: 'kilo' } }],
          },
        ],
        [answer('a', { valueQuantity: { value: 60, unit: 'kilo' } })],
      ),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(Quantity)',
          evidence: { linkId: 'a', found: '60 kilo', bound: 'max', limit: '50 kilo' },
        },
      ],
    },
    {
      name: 'a quantity in a unit that can not be compared',
      input: answered([weight], [answer('a', { valueQuantity: { value: 1, unit: 'stone' } })]),
      expect: [
        {
          at: 'QuestionnaireResponse.item[0].answer[0].value.ofType(Quantity)',
          evidence: { linkId: 'a', found: '1 stone', bound: 'max', limit: '300 kg' },
          reason: 'definition-unusable',
        },
      ],
    },
  ],
});
