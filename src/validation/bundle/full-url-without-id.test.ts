import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { fullUrlWithoutId } from './full-url-without-id.js';

testBundleRule(fullUrlWithoutId, {
  passed: [
    { name: 'with id', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
    {
      name: 'a URN',
      input: bundleOf('collection', [{ fullUrl: 'urn:oid:2.16.1', resource: { resourceType: 'Patient' } }]),
    },
    {
      name: 'to be created',
      input: bundleOf('transaction', [entryOf('Patient', '1', { resource: { resourceType: 'Patient' } })]),
    },
    {
      name: 'no address of that type',
      input: bundleOf('collection', [
        { fullUrl: 'https://xis.example/docs/1', resource: { resourceType: 'Patient' } },
      ]),
    },
  ],
  failed: [
    {
      name: 'without id',
      input: bundleOf('searchset', [entryOf('Patient', '1', { resource: { resourceType: 'Patient' } })]),
      expect: [
        {
          at: 'Bundle.entry[0].resource.id',
          evidence: { fullUrl: 'https://xis.example/fhir/Patient/1', resourceType: 'Patient' },
        },
      ],
    },
  ],
});
