import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { abbreviationsUnreadable } from './abbreviations-unreadable.js';

const withDosage = (text: string) => ({
  resource: { resourceType: 'MedicationStatement', status: 'active', dosage: [{ text }] },
});
const fails = (text: string, abbreviations: number) => ({
  name: text,
  input: withDosage(text),
  expect: [{ at: 'dosage[0].text', evidence: { found: text, abbreviations } }] as const,
});

testQualityRule(abbreviationsUnreadable, {
  passed: [
    { name: 'an instruction in words', input: withDosage('1 maal per dag 1 tablet') },
    { name: 'an instruction with a dose', input: withDosage('2x daags 500 mg voor de maaltijd') },
    {
      name: 'common abbreviations',
      input: withDosage('Zo nodig i.v.m. pijn, max. 3 x per dag d.w.z. om de 8 uur'),
    },
    {
      name: 'one abbreviation of the trade',
      input: withDosage('Bij AF en DM controle over een half jaar bij de huisarts.'),
    },
    { name: 'a strength', input: withDosage('100mg') },
    { name: 'a dimension', input: withDosage('3D') },
  ],
  failed: [
    fails('3D1T', 0),
    fails('2d2c pc', 0),
    fails('1W1P ZN', 0),
    fails('3dd1', 0),
    fails('VAG bdz, AF', 3),
    fails('Pt VG: DM, HT, AF; wv TIA, OAC', 8),
  ],
});
