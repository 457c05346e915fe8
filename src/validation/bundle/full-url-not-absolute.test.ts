import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { fullUrlNotAbsolute } from './full-url-not-absolute.js';

testBundleRule(fullUrlNotAbsolute, {
  passed: [
    { name: 'http', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
    { name: 'urn', input: bundleOf('collection', [{ fullUrl: 'urn:oid:2.16.1' }]) },
  ],
  failed: [
    {
      name: 'relative',
      input: bundleOf('searchset', [{ fullUrl: 'Patient/1' }]),
      expect: [{ at: 'Bundle.entry[0].fullUrl', evidence: { fullUrl: 'Patient/1' } }],
    },
    {
      name: 'rooted',
      input: bundleOf('searchset', [{ fullUrl: '/fhir/Patient/1' }]),
      expect: [{ at: 'Bundle.entry[0].fullUrl', evidence: { fullUrl: '/fhir/Patient/1' } }],
    },
    {
      name: 'a bare UUID',
      input: bundleOf('searchset', [{ fullUrl: '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' }]),
      expect: [
        { at: 'Bundle.entry[0].fullUrl', evidence: { fullUrl: '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } },
      ],
    },
  ],
});
