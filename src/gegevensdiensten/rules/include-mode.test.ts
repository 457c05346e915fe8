import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { includeMode } from './include-mode.js';

testResourceRule(includeMode, {
  passed: [
    {
      name: 'include',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            entryOf('Practitioner', '1', { search: { mode: 'include' } }),
          ]),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'the asked type',
      input: {
        inputs: [searchsetOf('Patient?_include=Patient:general-practitioner', [entryOf('Patient', '1')])],
      },
      releases: ['STU3'],
    },
    {
      name: 'an outcome',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            { resource: { resourceType: 'OperationOutcome' } },
          ]),
        ],
      },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'no mode',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [entryOf('Practitioner', '1')]),
        ],
      },
      expect: [{ at: 'Resource', evidence: { resourceType: 'Practitioner', asked: 'Patient' } }],
      releases: ['STU3'],
    },
    {
      name: 'match',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            entryOf('Practitioner', '1', { search: { mode: 'match' } }),
          ]),
        ],
      },
      expect: [
        { at: 'Resource', evidence: { resourceType: 'Practitioner', asked: 'Patient', mode: 'match' } },
      ],
      releases: ['STU3'],
    },
  ],
});
