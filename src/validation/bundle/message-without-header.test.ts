import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { messageWithoutHeader } from './message-without-header.js';

testBundleRule(messageWithoutHeader, {
  passed: [
    { name: 'MessageHeader first', input: bundleOf('message', [entryOf('MessageHeader', '1')]) },
    { name: 'collection', input: bundleOf('collection', [entryOf('Patient', '1')]) },
  ],
  failed: [
    {
      name: 'Patient first',
      input: bundleOf('message', [entryOf('Patient', '1')]),
      expect: [{ at: 'Bundle.entry[0].resource', evidence: { found: 'Patient' } }],
    },
  ],
});
