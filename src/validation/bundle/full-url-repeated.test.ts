import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { fullUrlRepeated } from './full-url-repeated.js';

testBundleRule(fullUrlRepeated, {
  passed: [
    { name: 'different', input: bundleOf('searchset', [entryOf('Patient', '1'), entryOf('Patient', '2')]) },
    {
      name: 'versions of one resource',
      input: bundleOf('collection', [
        { fullUrl: 'urn:oid:2.16.1', resource: { resourceType: 'Patient', meta: { versionId: '1' } } },
        { fullUrl: 'urn:oid:2.16.1', resource: { resourceType: 'Patient', meta: { versionId: '2' } } },
      ]),
    },
    {
      name: 'history in R4',
      input: bundleOf('history', [entryOf('Patient', '1'), entryOf('Patient', '1')]),
      releases: ['R4'],
    },
    {
      name: 'entries without fullUrl',
      input: bundleOf('batch', [
        { request: { method: 'GET', url: 'Patient/1' } },
        { request: { method: 'GET', url: 'Patient/1' } },
      ]),
    },
  ],
  failed: [
    {
      name: 'the same twice',
      input: bundleOf('searchset', [entryOf('Patient', '1'), entryOf('Patient', '1')]),
      expect: [
        {
          at: 'Bundle.entry[1].fullUrl',
          evidence: { fullUrl: 'https://xis.example/fhir/Patient/1', firstEntry: 0 },
        },
      ],
    },
    {
      name: 'three times, of which one version',
      input: bundleOf('searchset', [
        entryOf('Patient', '1'),
        entryOf('Patient', '2'),
        entryOf('Patient', '1'),
        entryOf('Patient', '1'),
      ]),
      expect: [
        {
          at: 'Bundle.entry[2].fullUrl',
          evidence: { fullUrl: 'https://xis.example/fhir/Patient/1', firstEntry: 0 },
        },
        {
          at: 'Bundle.entry[3].fullUrl',
          evidence: { fullUrl: 'https://xis.example/fhir/Patient/1', firstEntry: 0 },
        },
      ],
    },
    {
      name: 'history in STU3',
      input: bundleOf('history', [entryOf('Patient', '1'), entryOf('Patient', '1')]),
      expect: [
        {
          at: 'Bundle.entry[1].fullUrl',
          evidence: { fullUrl: 'https://xis.example/fhir/Patient/1', firstEntry: 0 },
        },
      ],
      releases: ['STU3'],
    },
  ],
});
