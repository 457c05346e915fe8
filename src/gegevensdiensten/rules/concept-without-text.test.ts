import { testElementRule } from '../../../test/support/sessions.js';
import { conceptWithoutText } from './concept-without-text.js';

testElementRule(conceptWithoutText, {
  passed: [
    { name: 'text', input: { value: { text: 'Astma' } } },
    { name: 'a display', input: { value: { coding: [{ code: '1' }, { code: '2', display: 'Astma' }] } } },
    {
      name: 'nullFlavor',
      input: {
        value: {
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor', valueCode: 'UNK' },
          ],
        },
      },
    },
    {
      name: 'nullFlavor on the Coding',
      input: {
        value: {
          coding: [
            {
              extension: [
                { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor', valueCode: 'UNK' },
              ],
            },
          ],
        },
      },
    },
    {
      name: 'its content in an extension',
      input: { value: { extension: [{ url: 'https://voorbeeld.nl/reden', valueReference: {} }] } },
    },
  ],
  failed: [
    {
      name: 'codes only',
      input: {
        value: {
          coding: [
            { system: 'a', code: '1' },
            { system: 'b', code: '2' },
          ],
        },
      },
      expect: [{ at: 'CodeableConcept', evidence: { codings: 2 } }],
    },
    {
      name: 'nothing',
      input: { value: { coding: [] } },
      expect: [{ at: 'CodeableConcept', evidence: { codings: 0 } }],
    },
  ],
});
