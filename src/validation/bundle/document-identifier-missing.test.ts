import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { documentIdentifierMissing } from './document-identifier-missing.js';

testBundleRule(documentIdentifierMissing, {
  passed: [
    {
      name: 'complete',
      input: bundleOf('document', [], { identifier: { system: 'urn:oid:2.16.1', value: 'a' } }),
    },
    {
      name: 'masked value',
      input: bundleOf('document', [], {
        identifier: { system: 'urn:oid:2.16.1', _value: { extension: [] } },
      }),
    },
    { name: 'collection', input: bundleOf('collection') },
  ],
  failed: [
    {
      name: 'without identifier',
      input: bundleOf('document'),
      expect: [{ at: 'Bundle.identifier', evidence: { missing: ['system', 'value'] } }],
    },
    {
      name: 'without value',
      input: bundleOf('document', [], { identifier: { system: 'urn:oid:2.16.1' } }),
      expect: [{ at: 'Bundle.identifier', evidence: { missing: ['value'] } }],
    },
  ],
});
