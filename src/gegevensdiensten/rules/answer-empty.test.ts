import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { answerEmpty } from './answer-empty.js';

testAnswerRule(answerEmpty, {
  passed: [
    {
      name: 'one Patient',
      input: {
        inputs: [searchsetOf('Patient?_include=Patient:general-practitioner', [entryOf('Patient', '1')])],
      },
      releases: ['STU3'],
    },
    {
      name: 'no Condition, which is an answer',
      input: { inputs: [searchsetOf('Condition')] },
      releases: ['STU3'],
    },
    {
      name: 'a narrower question',
      input: { inputs: [searchsetOf('Patient?_include=Patient:general-practitioner&name=x')] },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'no Patient',
      input: { inputs: [searchsetOf('Patient?_include=Patient:general-practitioner')] },
      expect: [{ at: 'Bundle.entry', evidence: { transaction: 'patient', min: 1, matches: 0 } }],
      releases: ['STU3'],
    },
  ],
});
