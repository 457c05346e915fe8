import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { includedProfileNotExpected } from './included-profile-not-expected.js';

testResourceRule(includedProfileNotExpected, {
  passed: [
    {
      name: 'expected',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            {
              fullUrl: 'https://xis.example/fhir/Practitioner/1',
              resource: {
                resourceType: 'Practitioner',
                id: '1',
                meta: { profile: ['http://fhir.nl/fhir/StructureDefinition/nl-core-practitioner'] },
              },
            },
          ]),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'a match',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            {
              fullUrl: 'https://xis.example/fhir/Patient/1',
              resource: {
                resourceType: 'Patient',
                id: '1',
                meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient'] },
              },
            },
          ]),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'a type of which nothing is expected',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            {
              fullUrl: 'https://xis.example/fhir/Goal/1',
              resource: {
                resourceType: 'Goal',
                id: '1',
                meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Goal'] },
              },
            },
          ]),
        ],
      },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'the base type',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            {
              fullUrl: 'https://xis.example/fhir/Practitioner/1',
              resource: {
                resourceType: 'Practitioner',
                id: '1',
                meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Practitioner'] },
              },
            },
          ]),
        ],
      },
      expect: [
        {
          at: 'Resource.meta.profile',
          evidence: {
            claimed: ['http://hl7.org/fhir/StructureDefinition/Practitioner'],
            expected: ['http://fhir.nl/fhir/StructureDefinition/nl-core-practitioner'],
            transaction: 'patient',
          },
        },
      ],
      releases: ['STU3'],
    },
  ],
});
