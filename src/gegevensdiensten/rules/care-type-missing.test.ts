import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { careTypeMissing } from './care-type-missing.js';

testAnswerRule(careTypeMissing, {
  passed: [
    {
      name: 'with care type',
      input: {
        inputs: [
          searchsetOf('Flag', [
            {
              fullUrl: 'https://xis.example/fhir/Flag/1',
              resource: {
                resourceType: 'Flag',
                id: '1',
                meta: { tag: [{ system: 'urn:oid:2.16.840.1.113883.2.4.6.7', code: '1100' }] },
              },
            },
          ]),
        ],
        dienst: 'medmij-core-alert-stu3',
      },
      releases: ['STU3'],
    },
    {
      name: 'a service that is not granular',
      input: { inputs: [searchsetOf('Flag', [entryOf('Flag', '1')])] },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'without',
      input: {
        inputs: [searchsetOf('Flag', [entryOf('Flag', '1'), entryOf('Practitioner', '1')])],
        dienst: 'medmij-core-alert-stu3',
      },
      expect: [{ at: 'Bundle.entry', evidence: { count: 1, matches: 1 } }],
      releases: ['STU3'],
    },
  ],
});
