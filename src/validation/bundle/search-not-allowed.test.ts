import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { searchNotAllowed } from './search-not-allowed.js';

testBundleRule(searchNotAllowed, {
  passed: [
    {
      name: 'searchset with search',
      input: bundleOf('searchset', [entryOf('Patient', '1', { search: { mode: 'match' } })]),
    },
    { name: 'collection without search', input: bundleOf('collection', [entryOf('Patient', '1')]) },
  ],
  failed: [
    {
      name: 'collection with search in the second entry',
      input: bundleOf('collection', [
        entryOf('Patient', '1'),
        entryOf('Patient', '2', { search: { mode: 'match' } }),
      ]),
      expect: [{ at: 'Bundle.entry[1].search', evidence: { bundleType: 'collection' } }],
    },
  ],
});
