import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { referenceAmbiguous } from './reference-ambiguous.js';

const at = (type: string, id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  fullUrl: `https://xis.example/fhir/${type}/${id}`,
  resource: { resourceType: type, id, ...more },
});
const versions = ['1', '2'].map((versionId) => at('Patient', 'p', { meta: { versionId } }));
const about = (reference: string) => at('Condition', 'c', { subject: { reference } });

testBundleRule(referenceAmbiguous, {
  passed: [
    { name: 'one version', input: bundleOf('searchset', [at('Patient', 'p'), about('Patient/p')]) },
    {
      name: 'a version that is named',
      input: bundleOf('document', [...versions, about('Patient/p/_history/2')]),
    },
    {
      name: 'one version twice',
      input: bundleOf('collection', [at('Patient', 'p'), at('Patient', 'p'), about('Patient/p')]),
    },
    { name: 'a history', input: bundleOf('history', [...versions, about('Patient/p')]) },
  ],
  failed: [
    {
      name: 'two versions, none named',
      input: bundleOf('collection', [...versions, about('Patient/p')]),
      expect: [
        { at: 'Bundle.entry[2].resource.subject', evidence: { reference: 'Patient/p', entries: ['0', '1'] } },
      ],
    },
  ],
});
