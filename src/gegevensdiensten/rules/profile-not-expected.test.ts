import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { profileNotExpected } from './profile-not-expected.js';

testResourceRule(profileNotExpected, {
  passed: [
    {
      name: 'expected',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Condition/1',
              resource: {
                resourceType: 'Condition',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-Problem'] },
              },
            },
          ]),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'with a version',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Condition/1',
              resource: {
                resourceType: 'Condition',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-Problem|2.0'] },
              },
            },
          ]),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'no claim, which is another rule',
      input: { inputs: [searchsetOf('Condition', [entryOf('Condition', '1')])] },
      releases: ['STU3'],
    },
    {
      name: 'an include',
      input: {
        inputs: [
          searchsetOf('Condition', [
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
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'another profile',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Condition/1',
              resource: {
                resourceType: 'Condition',
                id: '1',
                meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Condition'] },
              },
            },
          ]),
        ],
      },
      expect: [
        {
          at: 'Resource.meta.profile',
          evidence: {
            claimed: ['http://hl7.org/fhir/StructureDefinition/Condition'],
            expected: ['http://nictiz.nl/fhir/StructureDefinition/zib-Problem'],
            transaction: 'problem',
          },
        },
      ],
      releases: ['STU3'],
    },
    {
      name: 'a profile that is not at hand',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Condition/1',
              resource: {
                resourceType: 'Condition',
                id: '1',
                meta: { profile: ['https://voorbeeld.nl/fhir/Probleem'] },
              },
            },
          ]),
        ],
      },
      expect: [
        {
          at: 'Resource.meta.profile',
          evidence: {
            claimed: ['https://voorbeeld.nl/fhir/Probleem'],
            expected: ['http://nictiz.nl/fhir/StructureDefinition/zib-Problem'],
            transaction: 'problem',
          },
          reason: 'definition-unknown',
        },
      ],
      releases: ['STU3'],
    },
  ],
});
