import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { searchModeMissing } from './search-mode-missing.js';

testBundleRule(searchModeMissing, {
  passed: [
    { name: 'one type', input: bundleOf('searchset', [entryOf('Patient', '1'), entryOf('Patient', '2')]) },
    {
      name: 'all with mode',
      input: bundleOf('searchset', [
        entryOf('Patient', '1', { search: { mode: 'match' } }),
        entryOf('Organization', '2', { search: { mode: 'include' } }),
      ]),
    },
  ],
  failed: [
    {
      name: 'two types, one mode missing',
      input: bundleOf('searchset', [
        entryOf('Patient', '1', { search: { mode: 'match' } }),
        entryOf('Organization', '2'),
      ]),
      expect: [{ at: 'Bundle.entry', evidence: { count: 1, resourceTypes: ['Patient', 'Organization'] } }],
    },
  ],
});
