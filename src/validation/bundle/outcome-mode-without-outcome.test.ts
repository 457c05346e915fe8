import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { outcomeModeWithoutOutcome } from './outcome-mode-without-outcome.js';

testBundleRule(outcomeModeWithoutOutcome, {
  passed: [
    {
      name: 'OperationOutcome',
      input: bundleOf('searchset', [
        { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } },
      ]),
    },
  ],
  failed: [
    {
      name: 'Patient',
      input: bundleOf('searchset', [entryOf('Patient', '1', { search: { mode: 'outcome' } })]),
      expect: [{ at: 'Bundle.entry[0].search.mode', evidence: { resourceType: 'Patient' } }],
    },
  ],
});
