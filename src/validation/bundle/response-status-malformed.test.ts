import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { responseStatusMalformed } from './response-status-malformed.js';

testBundleRule(responseStatusMalformed, {
  passed: [
    { name: 'code', input: bundleOf('batch-response', [{ response: { status: '201' } }]) },
    { name: 'code and text', input: bundleOf('batch-response', [{ response: { status: '201 Created' } }]) },
  ],
  failed: [
    {
      name: 'text',
      input: bundleOf('batch-response', [{ response: { status: 'Created' } }]),
      expect: [{ at: 'Bundle.entry[0].response.status', evidence: { status: 'Created' } }],
    },
  ],
});
