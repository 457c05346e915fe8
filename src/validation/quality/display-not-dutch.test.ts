import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { displayNotDutch } from './display-not-dutch.js';

const system = 'http://snomed.info/sct';
const coded = (code: object) => ({ resource: { resourceType: 'Condition', code } });

testQualityRule(displayNotDutch, {
  passed: [
    { name: 'a Dutch term', input: coded({ coding: [{ system, code: '195967001', display: 'astma' }] }) },
    {
      name: 'a Dutch full name',
      input: coded({ coding: [{ system, code: '1', display: 'astma (aandoening)' }] }),
    },
    {
      name: 'a text beside it',
      input: coded({ text: 'Astma', coding: [{ system, code: '1', display: 'Asthma (disorder)' }] }),
    },
    {
      name: 'another system',
      input: coded({ coding: [{ system: 'http://loinc.org', code: '1', display: 'x (procedure)' }] }),
    },
  ],
  failed: [
    {
      name: 'an English term',
      input: coded({ coding: [{ system, code: '1', display: 'Fracture of femur' }] }),
      expect: [{ at: 'code', evidence: { kind: '', found: 'Fracture of femur' } }],
    },
    {
      name: 'an English full name',
      input: coded({ coding: [{ system, code: '195967001', display: 'Asthma (disorder)' }] }),
      expect: [{ at: 'code', evidence: { kind: 'disorder', found: 'Asthma (disorder)' } }],
    },
  ],
});
