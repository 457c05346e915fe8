import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { requestNotAllowed } from './request-not-allowed.js';

testBundleRule(requestNotAllowed, {
  passed: [
    {
      name: 'transaction',
      input: bundleOf('transaction', [{ request: { method: 'GET', url: 'Patient/1' } }]),
    },
    { name: 'history', input: bundleOf('history', [{ request: { method: 'GET', url: 'Patient/1' } }]) },
    { name: 'searchset without request', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
  ],
  failed: [
    {
      name: 'searchset with request',
      input: bundleOf('searchset', [
        entryOf('Patient', '1', { request: { method: 'GET', url: 'Patient/1' } }),
      ]),
      expect: [{ at: 'Bundle.entry[0].request', evidence: { bundleType: 'searchset' } }],
    },
  ],
});
