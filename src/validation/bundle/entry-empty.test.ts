import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { entryEmpty } from './entry-empty.js';

testBundleRule(entryEmpty, {
  passed: [
    { name: 'resource', input: bundleOf('searchset', [entryOf('Patient', '1')]) },
    { name: 'request', input: bundleOf('batch', [{ request: { method: 'GET', url: 'Patient/1' } }]) },
    { name: 'response', input: bundleOf('batch-response', [{ response: { status: '200 OK' } }]) },
    { name: 'no entries', input: bundleOf('searchset') },
  ],
  failed: [
    {
      name: 'a fullUrl only',
      input: bundleOf('searchset', [{ fullUrl: 'https://xis.example/fhir/Patient/1' }]),
      expect: [{ at: 'Bundle.entry[0]', evidence: {} }],
    },
  ],
});
