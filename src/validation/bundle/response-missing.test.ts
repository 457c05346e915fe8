import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { responseMissing } from './response-missing.js';

testBundleRule(responseMissing, {
  passed: [
    {
      name: 'batch-response with responses',
      input: bundleOf('batch-response', [{ response: { status: '200 OK' } }]),
    },
    { name: 'searchset', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
  ],
  failed: [
    {
      name: 'transaction-response with a resource only',
      input: bundleOf('transaction-response', [{ response: { status: '200 OK' } }, entryOf('Patient', '1')]),
      expect: [{ at: 'Bundle.entry[1]', evidence: { bundleType: 'transaction-response' } }],
    },
  ],
});
