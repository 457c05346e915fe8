import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { tooManyMatches } from './too-many-matches.js';

testAnswerRule(tooManyMatches, {
  passed: [
    {
      name: 'one Patient and a huisarts',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            entryOf('Patient', '1'),
            entryOf('Practitioner', '1'),
          ]),
        ],
      },
      releases: ['STU3'],
    },
    {
      name: 'many Conditions',
      input: { inputs: [searchsetOf('Condition', [entryOf('Condition', '1'), entryOf('Condition', '2')])] },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'two Patients',
      input: {
        inputs: [
          searchsetOf('Patient?_include=Patient:general-practitioner', [
            entryOf('Patient', '1'),
            entryOf('Patient', '2'),
          ]),
        ],
      },
      expect: [{ at: 'Bundle.entry', evidence: { transaction: 'patient', max: 1, matches: 2 } }],
      releases: ['STU3'],
    },
  ],
});
