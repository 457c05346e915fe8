import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { fullUrlUrnMalformed } from './full-url-urn-malformed.js';

testBundleRule(fullUrlUrnMalformed, {
  passed: [
    { name: 'http', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
    {
      name: 'uuid',
      input: bundleOf('collection', [{ fullUrl: 'urn:uuid:9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' }]),
    },
    { name: 'oid', input: bundleOf('collection', [{ fullUrl: 'urn:oid:2.16.840.1' }]) },
  ],
  failed: [
    {
      name: 'uuid',
      input: bundleOf('collection', [{ fullUrl: 'urn:uuid:patient-1' }]),
      expect: [{ at: 'Bundle.entry[0].fullUrl', evidence: { fullUrl: 'urn:uuid:patient-1' } }],
    },
    {
      name: 'oid',
      input: bundleOf('collection', [{ fullUrl: 'urn:oid:2.16.x' }]),
      expect: [{ at: 'Bundle.entry[0].fullUrl', evidence: { fullUrl: 'urn:oid:2.16.x' } }],
    },
  ],
});
