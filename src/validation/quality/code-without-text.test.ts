import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { codeWithoutText } from './code-without-text.js';

const coded = (code: object) => ({ resource: { resourceType: 'Condition', code } });
const snomed = { system: 'http://snomed.info/sct', code: '195967001' };

testQualityRule(codeWithoutText, {
  passed: [
    { name: 'a display', input: coded({ coding: [{ ...snomed, display: 'astma' }] }) },
    { name: 'a text', input: coded({ text: 'Astma', coding: [snomed] }) },
    {
      name: 'a display on another code',
      input: coded({ coding: [snomed, { code: 'x', display: 'astma' }] }),
    },
    { name: 'no code', input: coded({}) },
    {
      name: 'a code of FHIR itself',
      input: coded({
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' }],
      }),
    },
    {
      name: 'a code that is a word',
      input: coded({ coding: [{ system: 'https://zorg.example', code: 'hoofdpijn' }] }),
    },
    {
      name: 'a reason why there is no display',
      input: coded({
        coding: [
          {
            ...snomed,
            _display: {
              extension: [
                { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
              ],
            },
          },
        ],
      }),
    },
    {
      name: 'the type of an identifier, and tags',
      input: {
        resource: {
          resourceType: 'Condition',
          meta: { tag: [{ system: 'https://zorg.example', code: 'T1' }] },
          identifier: [{ type: { coding: [{ system: 'https://zorg.example', code: 'ID1' }] }, value: '1' }],
        },
      },
    },
  ],
  failed: [
    {
      name: 'a bare code',
      input: coded({ coding: [snomed] }),
      expect: [{ at: 'code', evidence: { system: snomed.system } }],
    },
    {
      name: 'blanks for words',
      input: coded({ text: ' ', coding: [{ code: 'A1', display: ' ' }] }),
      expect: [{ at: 'code', evidence: { system: '' } }],
    },
    {
      name: 'a Coding on its own',
      input: {
        resource: {
          resourceType: 'QuestionnaireResponse',
          item: [{ linkId: '1', answer: [{ valueCoding: { system: 'https://zorg.example', code: 'A1' } }] }],
        },
      },
      expect: [
        { at: 'item[0].answer[0].value.ofType(Coding)', evidence: { system: 'https://zorg.example' } },
      ],
    },
  ],
});
