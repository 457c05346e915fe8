import { testElementRule } from '../../../test/support/sessions.js';
import { valueSetOidAsSystem } from './value-set-oid-as-system.js';

testElementRule(valueSetOidAsSystem, {
  passed: [
    { name: 'a code system', input: { value: { system: 'http://snomed.info/sct', code: '1' } } },
    {
      name: 'a code system of a zib',
      input: { value: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.8.1', code: '1' } },
    },
    { name: 'no system', input: { value: { code: '1' } } },
  ],
  failed: [
    {
      name: 'a value set',
      input: { value: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.2.1.1.1', code: '1' } },
      expect: [
        { at: 'Coding.system', evidence: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.2.1.1.1' } },
      ],
    },
  ],
});
