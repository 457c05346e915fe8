import { entryOf } from '../../../test/support/bundleOf.js';
import { exchangeOf, searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { includeMissing } from './include-missing.js';

testResourceRule(includeMissing, {
  passed: [
    {
      name: 'came along',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            {
              fullUrl: 'https://xis.example/fhir/Patient/1',
              resource: {
                resourceType: 'Patient',
                id: '1',
                generalPractitioner: [{ reference: 'Practitioner/7' }],
              },
            },
            entryOf('Practitioner', '7'),
          ]),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'was not asked',
      input: {
        inputs: [
          exchangeOf(
            'Patient',
            searchsetOf('Patient', [
              {
                fullUrl: 'https://xis.example/fhir/Patient/1',
                resource: {
                  resourceType: 'Patient',
                  id: '1',
                  generalPractitioner: [{ reference: 'Practitioner/7' }],
                },
              },
            ]),
          ),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'contained',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            { resource: { resourceType: 'Patient', generalPractitioner: [{ reference: '#a' }] } },
          ]),
        ],
      },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'huisarts did not come along',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            {
              fullUrl: 'https://xis.example/fhir/Patient/1',
              resource: {
                resourceType: 'Patient',
                id: '1',
                generalPractitioner: [{ reference: 'Practitioner/7' }],
              },
            },
          ]),
        ],
      },
      expect: [
        {
          at: 'Resource.generalPractitioner[0].reference',
          evidence: { include: 'Patient:general-practitioner', target: 'Practitioner' },
        },
      ],
      releases: ['STU3'],
    },
    {
      name: 'product did not come along',
      input: {
        inputs: [
          searchsetOf(
            'MedicationRequest?category=http://snomed.info/sct|395067002&_include=MedicationRequest:medication',
            [
              {
                fullUrl: 'https://xis.example/fhir/MedicationRequest/1',
                resource: {
                  resourceType: 'MedicationRequest',
                  id: '1',
                  medicationReference: { reference: 'Medication/7' },
                },
              },
            ],
          ),
        ],
      },
      expect: [
        {
          at: 'Resource.medication.ofType(Reference).reference',
          evidence: { include: 'MedicationRequest:medication', target: 'Medication' },
        },
      ],
      releases: ['R4'],
    },
  ],
});
