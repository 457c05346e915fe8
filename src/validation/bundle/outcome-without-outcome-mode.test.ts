import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { outcomeWithoutOutcomeMode } from './outcome-without-outcome-mode.js';

testBundleRule(outcomeWithoutOutcomeMode, {
  passed: [
    {
      name: 'outcome',
      input: bundleOf('searchset', [
        { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } },
      ]),
    },
    {
      name: 'collection',
      input: bundleOf('collection', [{ resource: { resourceType: 'OperationOutcome' } }]),
    },
  ],
  failed: [
    {
      name: 'without mode',
      input: bundleOf('searchset', [{ resource: { resourceType: 'OperationOutcome' } }]),
      expect: [{ at: 'Bundle.entry[0].search.mode', evidence: {} }],
    },
    {
      name: 'match',
      input: bundleOf('searchset', [
        { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'match' } },
      ]),
      expect: [{ at: 'Bundle.entry[0].search.mode', evidence: { mode: 'match' } }],
    },
  ],
});
