import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { abstractProfileClaimed } from './abstract-profile-claimed.js';

testResourceRule(abstractProfileClaimed, {
  passed: [
    {
      name: 'concrete',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Patient/1',
              resource: {
                resourceType: 'Patient',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-Patient'] },
              },
            },
          ]),
        ],
      },
      releases: ['R4'],
    },
    {
      name: 'both',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              resource: {
                resourceType: 'Patient',
                meta: {
                  profile: [
                    'http://nictiz.nl/fhir/StructureDefinition/zib-Patient',
                    'http://nictiz.nl/fhir/StructureDefinition/nl-core-Patient',
                  ],
                },
              },
            },
          ]),
        ],
      },
      releases: ['R4'],
    },
    {
      name: 'not at hand',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Patient/1',
              resource: { resourceType: 'Patient', id: '1', meta: { profile: ['https://voorbeeld.nl/p'] } },
            },
          ]),
        ],
      },
    },
  ],
  failed: [
    {
      name: 'a zib profile',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Patient/1',
              resource: {
                resourceType: 'Patient',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-Patient'] },
              },
            },
          ]),
        ],
      },
      expect: [
        {
          at: 'Resource.meta.profile',
          evidence: { profile: 'http://nictiz.nl/fhir/StructureDefinition/zib-Patient' },
        },
      ],
      releases: ['R4'],
    },
  ],
});
