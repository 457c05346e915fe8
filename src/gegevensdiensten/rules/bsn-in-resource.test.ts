import { testElementRule } from '../../../test/support/sessions.js';
import { bsnInResource } from './bsn-in-resource.js';

testElementRule(bsnInResource, {
  passed: [
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
    {
      name: 'masked, with stars',
      input: {
        value: {
          system: 'http://fhir.nl/fhir/NamingSystem/bsn',
          value: '*********',
          _value: {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' },
            ],
          },
        },
      },
    },
    { name: 'another system', input: { value: { system: 'urn:oid:2.999', value: '999999990' } } },
    {
      name: 'between care providers',
      input: {
        value: { system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999999990' },
        dienst: 'bgz-msz-2',
      },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'a BSN',
      input: { value: { system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999999990' } },
      expect: [{ at: 'Identifier.value', evidence: { system: 'http://fhir.nl/fhir/NamingSystem/bsn' } }],
    },
    {
      name: 'by OID',
      input: { value: { system: 'urn:oid:2.16.840.1.113883.2.4.6.3', value: '999999990' } },
      expect: [{ at: 'Identifier.value', evidence: { system: 'urn:oid:2.16.840.1.113883.2.4.6.3' } }],
    },
    {
      name: 'said to be masked',
      input: {
        value: {
          system: 'http://fhir.nl/fhir/NamingSystem/bsn',
          value: '999999990',
          _value: {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' },
            ],
          },
        },
      },
      expect: [{ at: 'Identifier.value', evidence: { system: 'http://fhir.nl/fhir/NamingSystem/bsn' } }],
    },
  ],
});
