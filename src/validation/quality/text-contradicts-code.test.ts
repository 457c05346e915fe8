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

testQualityRule(textContradictsCode, {
  passed: [
    { name: 'none known', input: coded('716186003', 'geen bekende allergie') },
    { name: 'in English', input: coded('716186003', 'No known allergy') },
    { name: 'something', input: coded('91936005', 'allergie voor penicilline') },
  ],
  failed: [
    {
      name: 'the name of something',
      input: coded('716186003', 'geen bekende allergie', 'Penicilline'),
      expect: [{ at: 'code', evidence: { found: 'Penicilline' } }],
    },
  ],
});
