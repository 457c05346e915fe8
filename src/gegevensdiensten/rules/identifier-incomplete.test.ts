import { testElementRule } from '../../../test/support/sessions.js';
import { identifierIncomplete } from './identifier-incomplete.js';

testElementRule(identifierIncomplete, {
  passed: [
    { name: 'complete', input: { value: { system: 'urn:oid:2.999', value: 'a' } } },
    { name: 'type in place of system', input: { value: { type: { text: 'Patiëntnummer' }, value: 'a' } } },
    {
      name: 'masked',
      input: {
        value: {
          system: 'http://fhir.nl/fhir/NamingSystem/bsn',
          _value: {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' },
            ],
          },
        },
      },
    },
  ],
  failed: [
    {
      name: 'value only',
      input: { value: { value: 'a' } },
      expect: [{ at: 'Identifier', evidence: { missing: ['system'] } }],
    },
    {
      name: 'system only',
      input: { value: { system: 'urn:oid:2.999' } },
      expect: [{ at: 'Identifier', evidence: { missing: ['value'] } }],
    },
  ],
});
