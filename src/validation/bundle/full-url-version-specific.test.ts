import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { fullUrlVersionSpecific } from './full-url-version-specific.js';

testBundleRule(fullUrlVersionSpecific, {
  passed: [{ name: 'without version', input: bundleOf('searchset', [entryOf('Patient', '1')]) }],
  failed: [
    {
      name: 'with version',
      input: bundleOf('searchset', [{ fullUrl: 'https://xis.example/fhir/Patient/1/_history/2' }]),
      expect: [
        {
          at: 'Bundle.entry[0].fullUrl',
          evidence: { fullUrl: 'https://xis.example/fhir/Patient/1/_history/2' },
        },
      ],
    },
  ],
});
