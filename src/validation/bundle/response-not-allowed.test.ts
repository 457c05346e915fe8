import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { responseNotAllowed } from './response-not-allowed.js';

testBundleRule(responseNotAllowed, {
  passed: [
    {
      name: 'transaction-response',
      input: bundleOf('transaction-response', [{ response: { status: '200 OK' } }]),
    },
    {
      name: 'history in R4',
      input: bundleOf('history', [{ response: { status: '200 OK' } }]),
      releases: ['R4'],
    },
    { name: 'searchset without response', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
  ],
  failed: [
    {
      name: 'searchset with response',
      input: bundleOf('searchset', [entryOf('Patient', '1', { response: { status: '200 OK' } })]),
      expect: [{ at: 'Bundle.entry[0].response', evidence: { bundleType: 'searchset' } }],
    },
    {
      name: 'history in STU3',
      input: bundleOf('history', [{ response: { status: '200 OK' } }]),
      expect: [{ at: 'Bundle.entry[0].response', evidence: { bundleType: 'history' } }],
      releases: ['STU3'],
    },
  ],
});
