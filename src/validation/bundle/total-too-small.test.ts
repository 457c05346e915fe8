import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { totalTooSmall } from './total-too-small.js';

testBundleRule(totalTooSmall, {
  passed: [
    {
      name: 'equal',
      input: bundleOf('searchset', [entryOf('Patient', '1', { search: { mode: 'match' } })], { total: 1 }),
    },
    {
      name: 'more on other pages',
      input: bundleOf('searchset', [entryOf('Patient', '1', { search: { mode: 'match' } })], { total: 9 }),
    },
    {
      name: 'includes do not count',
      input: bundleOf(
        'searchset',
        [
          entryOf('Patient', '1', { search: { mode: 'match' } }),
          entryOf('Organization', '2', { search: { mode: 'include' } }),
        ],
        { total: 1 },
      ),
    },
    {
      name: 'no mode, so that it may be an include',
      input: bundleOf('searchset', [entryOf('Patient', '1'), entryOf('Organization', '2')], { total: 1 }),
    },
  ],
  failed: [
    {
      name: 'two matches, total one',
      input: bundleOf(
        'searchset',
        [
          entryOf('Patient', '1', { search: { mode: 'match' } }),
          entryOf('Patient', '2', { search: { mode: 'match' } }),
        ],
        { total: 1 },
      ),
      expect: [{ at: 'Bundle.total', evidence: { total: 1, matches: 2 } }],
    },
  ],
});
