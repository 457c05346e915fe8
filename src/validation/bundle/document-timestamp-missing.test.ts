import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { documentTimestampMissing } from './document-timestamp-missing.js';

testBundleRule(documentTimestampMissing, {
  passed: [
    { name: 'with timestamp', input: bundleOf('document', [], { timestamp: '2024-05-01T10:00:00Z' }) },
    { name: 'collection', input: bundleOf('collection') },
  ],
  failed: [
    { name: 'without', input: bundleOf('document'), expect: [{ at: 'Bundle.timestamp', evidence: {} }] },
    {
      name: 'with an extension only',
      input: bundleOf('document', [], { _timestamp: { extension: [] } }),
      expect: [{ at: 'Bundle.timestamp', evidence: {} }],
    },
  ],
});
