import { exchangeOf, searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { patientParameter } from './patient-parameter.js';

testAnswerRule(
  patientParameter,
  {
    passed: [
      { name: 'none', input: { inputs: [exchangeOf('Condition', searchsetOf('Condition'))] } },
      {
        name: 'between care providers',
        input: { inputs: [exchangeOf('Condition?patient.identifier=a|b', undefined)], dienst: 'bgz-msz-2' },
        releases: ['STU3'],
      },
    ],
    failed: [
      {
        name: 'patient',
        input: { inputs: [exchangeOf('Condition?patient=1', undefined)] },
        expect: [{ at: '', evidence: { parameters: ['patient'] } }],
      },
      {
        name: 'identifier of a Patient',
        input: { inputs: [exchangeOf('Patient?identifier=urn:oid:2.999|1', undefined)] },
        expect: [{ at: '', evidence: { parameters: ['identifier'] } }],
      },
    ],
  },
  '',
);
