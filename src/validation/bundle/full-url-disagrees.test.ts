import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { fullUrlDisagrees } from './full-url-disagrees.js';

testBundleRule(fullUrlDisagrees, {
  passed: [
    { name: 'agrees', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
    {
      name: 'a URN',
      input: bundleOf('searchset', [
        { fullUrl: 'urn:oid:2.16.1', resource: { resourceType: 'Patient', id: '1' } },
      ]),
    },
    {
      name: 'a URL that is no address',
      input: bundleOf('searchset', [
        { fullUrl: 'https://xis.example/Documents/abc', resource: { resourceType: 'Patient', id: '1' } },
      ]),
    },
    {
      name: 'a version',
      input: bundleOf('searchset', [
        {
          fullUrl: 'https://xis.example/fhir/Patient/1/_history/3',
          resource: { resourceType: 'Patient', id: '1' },
        },
      ]),
    },
  ],
  failed: [
    {
      name: 'another id',
      input: bundleOf('searchset', [
        { fullUrl: 'https://xis.example/fhir/Patient/2', resource: { resourceType: 'Patient', id: '1' } },
      ]),
      expect: [
        {
          at: 'Bundle.entry[0].fullUrl',
          evidence: { fullUrl: 'https://xis.example/fhir/Patient/2', resource: 'Patient/1' },
        },
      ],
    },
    {
      name: 'another type',
      input: bundleOf('searchset', [
        { fullUrl: 'https://xis.example/fhir/Person/1', resource: { resourceType: 'Patient', id: '1' } },
      ]),
      expect: [
        {
          at: 'Bundle.entry[0].fullUrl',
          evidence: { fullUrl: 'https://xis.example/fhir/Person/1', resource: 'Patient/1' },
        },
      ],
    },
  ],
});
