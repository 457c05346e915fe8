import { testElementRule } from '../../../test/support/sessions.js';
import { codingIncomplete } from './coding-incomplete.js';

testElementRule(codingIncomplete, {
  passed: [
    { name: 'complete', input: { value: { system: 'http://loinc.org', code: '85354-9' } } },
    {
      name: 'why the code is absent',
      input: {
        value: {
          system: 'http://loinc.org',
          _code: {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' },
            ],
          },
        },
      },
    },
    {
      name: 'why all is absent',
      input: {
        value: {
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor', valueCode: 'UNK' },
          ],
        },
      },
    },
  ],
  failed: [
    {
      name: 'code only',
      input: { value: { code: '85354-9', display: 'Bloeddruk' } },
      expect: [{ at: 'Coding', evidence: { missing: ['system'] } }],
    },
    {
      name: 'display only',
      input: { value: { display: 'Bloeddruk' } },
      expect: [{ at: 'Coding', evidence: { missing: ['system', 'code'] } }],
    },
  ],
});
