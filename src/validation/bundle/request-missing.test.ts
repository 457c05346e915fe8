import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { requestMissing } from './request-missing.js';

testBundleRule(requestMissing, {
  passed: [
    {
      name: 'batch with requests',
      input: bundleOf('batch', [
        { request: { method: 'GET', url: 'Patient/1' } },
        { request: { method: 'GET', url: 'Patient/1' } },
      ]),
    },
    { name: 'history in STU3', input: bundleOf('history', [entryOf('Patient', '1')]), releases: ['STU3'] },
    { name: 'searchset', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
  ],
  failed: [
    {
      name: 'transaction with one entry that asks nothing',
      input: bundleOf('transaction', [
        { request: { method: 'GET', url: 'Patient/1' } },
        entryOf('Patient', '1'),
      ]),
      expect: [{ at: 'Bundle.entry[1]', evidence: { bundleType: 'transaction' } }],
    },
    {
      name: 'history in R4',
      input: bundleOf('history', [entryOf('Patient', '1')]),
      expect: [{ at: 'Bundle.entry[0]', evidence: { bundleType: 'history' } }],
      releases: ['R4'],
    },
  ],
});
