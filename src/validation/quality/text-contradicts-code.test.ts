import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { textContradictsCode } from './text-contradicts-code.js';

const coded = (code: string, display: string, text?: string) => ({
  resource: {
    resourceType: 'AllergyIntolerance',
    code: {
      coding: [{ system: 'http://snomed.info/sct', code, display }],
      ...(text !== undefined && { text }),
    },
  },
});

const result = (code: string, text: string) => ({
  resource: {
    resourceType: 'Observation',
    code: { text: 'PCR' },
    valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code }], text },
  },
});

testQualityRule(textContradictsCode, {
  passed: [
    { name: 'a plain no', input: result('373067005', 'Nee') },
    { name: 'not detected, by a dash', input: result('260415000', '-') },
    { name: 'negative', input: result('260385009', 'Negatief') },
    { name: 'negative, with what was looked for', input: result('260385009', 'SARS-CoV-2 RNA') },
    { name: 'positive', input: result('10828004', 'positief (++)') },
    { name: 'none known', input: coded('716186003', 'geen bekende allergie') },
    { name: 'in English', input: coded('716186003', 'No known allergy') },
    { name: 'something', input: coded('91936005', 'allergie voor penicilline') },
  ],
  failed: [
    {
      name: 'positive beside a code for negative',
      input: result('260385009', 'Positief'),
      expect: [{ at: 'value.ofType(CodeableConcept)', evidence: { found: 'Positief' } }],
    },
    {
      name: 'negative beside a code for positive',
      input: result('10828004', 'neg.'),
      expect: [{ at: 'value.ofType(CodeableConcept)', evidence: { found: 'neg.' } }],
    },
    {
      name: 'the name of something',
      input: coded('716186003', 'geen bekende allergie', 'Penicilline'),
      expect: [{ at: 'code', evidence: { found: 'Penicilline' } }],
    },
  ],
});
