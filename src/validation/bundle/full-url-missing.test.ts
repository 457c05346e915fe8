import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { fullUrlMissing } from './full-url-missing.js';

testBundleRule(fullUrlMissing, {
  passed: [
    { name: 'with', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
    { name: 'transaction', input: bundleOf('transaction', [{ resource: { resourceType: 'Patient' } }]) },
    {
      name: 'batch-response',
      input: bundleOf('batch-response', [{ resource: { resourceType: 'Patient' } }]),
    },
    {
      name: 'OperationOutcome',
      input: bundleOf('searchset', [
        { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } },
      ]),
    },
  ],
  failed: [
    {
      name: 'searchset',
      input: bundleOf('searchset', [
        entryOf('Patient', '1'),
        { resource: { resourceType: 'Flag', id: '2' } },
      ]),
      expect: [{ at: 'Bundle.entry[1]', evidence: { resourceType: 'Flag', bundleType: 'searchset' } }],
    },
  ],
});
