import { testElementRule } from '../../../test/support/sessions.js';
import { referenceWithoutDisplay } from './reference-without-display.js';

testElementRule(referenceWithoutDisplay, {
  passed: [
    { name: 'display', input: { value: { reference: 'Patient/1', display: 'B. Voorbeeld' } } },
    {
      name: 'why it is absent',
      input: {
        value: {
          reference: 'Patient/1',
          _display: {
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
      name: 'reference only',
      input: { value: { reference: 'https://xis.example/fhir/Practitioner/1' } },
      expect: [{ at: 'Reference', evidence: { target: 'Practitioner' } }],
    },
    {
      name: 'a urn',
      input: { value: { reference: 'urn:uuid:9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } },
      expect: [{ at: 'Reference', evidence: {} }],
    },
  ],
});
