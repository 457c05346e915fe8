import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { resultContradictsItself } from './result-contradicts-itself.js';

const judged = (
  code: string,
  system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
) => [{ coding: [{ system, code }] }];
const measured = (value: number, interpretation: object, rest: object = {}, quantity: object = {}) => ({
  resource: {
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'Kalium' },
    valueQuantity: { value, unit: 'mmol/l', ...quantity },
    interpretation,
    referenceRange: [{ low: { value: 3.5, unit: 'mmol/l' }, high: { value: 5, unit: 'mmol/l' } }],
    ...rest,
  },
});
const said = (valueString: string, interpretation: object) => ({
  resource: {
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'MRSA' },
    valueString,
    interpretation,
  },
});

testQualityRule(resultContradictsItself, {
  passed: [
    { name: 'within, and normal', input: measured(4, judged('N')) },
    { name: 'above, and high', input: measured(6, judged('H')) },
    { name: 'above, and abnormal', input: measured(6, judged('A')) },
    { name: 'on the limit', input: measured(5, judged('H')) },
    { name: 'a comparator', input: measured(3, judged('N'), {}, { comparator: '<' }) },
    { name: 'limits in another unit', input: measured(4100, judged('N'), {}, { unit: 'umol/l' }) },
    {
      name: 'several ranges',
      input: measured(6, judged('N'), { referenceRange: [{ high: { value: 5 } }, { high: { value: 7 } }] }),
    },
    {
      name: 'a range for others',
      input: measured(6, judged('N'), {
        referenceRange: [{ high: { value: 5 }, age: { high: { value: 12 } } }],
      }),
    },
    {
      name: 'a target',
      input: measured(6, judged('N'), {
        referenceRange: [{ high: { value: 5 }, type: { coding: [{ code: 'recommended' }] } }],
      }),
    },
    { name: 'a system of one’s own', input: measured(6, judged('N', 'https://xis.example')) },
    { name: 'negative, and normal', input: said('Negatief', judged('N')) },
    { name: 'positive, and abnormal', input: said('positief', judged('A')) },
    { name: 'no interpretation', input: measured(6, []) },
    { name: 'recorded by mistake', input: measured(6, judged('N'), { status: 'entered-in-error' }) },
  ],
  failed: [
    {
      name: 'above, and normal',
      input: measured(6, judged('N')),
      expect: [{ at: 'interpretation', evidence: { value: 'above', interpretation: 'N' } }],
    },
    {
      name: 'below, and high',
      input: measured(3, judged('HH')),
      expect: [{ at: 'interpretation', evidence: { value: 'below', interpretation: 'HH' } }],
    },
    {
      name: 'within, and low, as STU3 writes it',
      input: measured(4, { coding: [{ system: 'http://hl7.org/fhir/v2/0078', code: 'L' }] }),
      expect: [{ at: 'interpretation', evidence: { value: 'within', interpretation: 'L' } }],
    },
    {
      name: 'within, and high in SNOMED CT',
      input: measured(4, judged('281302008', 'http://snomed.info/sct')),
      expect: [{ at: 'interpretation', evidence: { value: 'within', interpretation: 'H' } }],
    },
    {
      name: 'negative, and positive',
      input: said('Niet aangetoond', judged('POS')),
      expect: [{ at: 'interpretation', evidence: { value: 'negative', interpretation: 'POS' } }],
    },
    {
      name: 'negative, and high',
      input: said('Negatief', judged('H')),
      expect: [{ at: 'interpretation', evidence: { value: 'negative', interpretation: 'H' } }],
    },
    {
      name: 'positive by code, and negative',
      input: {
        resource: {
          resourceType: 'Observation',
          status: 'final',
          valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '10828004' }] },
          interpretation: judged('NEG'),
        },
      },
      expect: [{ at: 'interpretation', evidence: { value: 'positive', interpretation: 'NEG' } }],
    },
    {
      name: 'a part',
      input: {
        resource: {
          resourceType: 'Observation',
          status: 'final',
          component: [
            {
              valueQuantity: { value: 9, unit: 'x' },
              referenceRange: [{ high: { value: 5, unit: 'x' } }],
              interpretation: judged('L'),
            },
          ],
        },
      },
      expect: [{ at: 'component[0].interpretation', evidence: { value: 'above', interpretation: 'L' } }],
    },
  ],
});
