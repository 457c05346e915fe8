import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { totalNotAllowed } from './total-not-allowed.js';

testBundleRule(totalNotAllowed, {
  passed: [
    { name: 'searchset with total', input: bundleOf('searchset', [], { total: 0 }) },
    { name: 'history with total', input: bundleOf('history', [], { total: 2 }) },
    { name: 'collection without total', input: bundleOf('collection') },
    {
      name: 'unknown type, which is a finding of its own',
      input: { ...bundleOf('collection', [], { total: 1 }), type: 'list' },
    },
  ],
  failed: [
    {
      name: 'collection with total',
      input: bundleOf('collection', [], { total: 1 }),
      expect: [{ at: 'Bundle.total', evidence: { bundleType: 'collection' } }],
    },
  ],
});
