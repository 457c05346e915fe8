import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { textRepeatsCode } from './text-repeats-code.js';

const coded = (code: string, display: string, text?: string) => ({
  resource: {
    resourceType: 'Condition',
    code: { coding: [{ system: 's', code, display }], ...(text !== undefined && { text }) },
  },
});
const fails = (code: string) => ({
  name: code,
  input: coded(code, code),
  expect: [{ at: 'code', evidence: { found: code } }] as const,
});

testQualityRule(textRepeatsCode, {
  passed: [
    { name: 'a description', input: coded('K86', 'Hypertensie') },
    { name: 'a description beside it', input: coded('K86', 'K86', 'Hypertensie') },
    { name: 'a code that is a word', input: coded('mg', 'mg') },
    { name: 'a scale', input: coded('VAS100', 'VAS100') },
    { name: 'a number that is another', input: coded('A1', '12345678') },
  ],
  failed: ['195967001', '8480-6', 'K90', 'E11.9', 'A10BA02'].map(fails),
});
