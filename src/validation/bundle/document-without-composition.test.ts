import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { documentWithoutComposition } from './document-without-composition.js';

testBundleRule(documentWithoutComposition, {
  passed: [
    {
      name: 'Composition first',
      input: bundleOf('document', [entryOf('Composition', '1'), entryOf('Patient', '1')]),
    },
    { name: 'collection', input: bundleOf('collection', [entryOf('Patient', '1')]) },
  ],
  failed: [
    {
      name: 'Patient first',
      input: bundleOf('document', [entryOf('Patient', '1'), entryOf('Composition', '1')]),
      expect: [{ at: 'Bundle.entry[0].resource', evidence: { found: 'Patient' } }],
    },
    {
      name: 'empty',
      input: bundleOf('document'),
      expect: [{ at: 'Bundle.entry[0].resource', evidence: {} }],
    },
  ],
});
