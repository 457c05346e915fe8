import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { documentEntryUnreachable } from './document-entry-unreachable.js';

const resource = (resourceType: string, id: string, more: object = {}) => ({
  fullUrl: `https://xis.example/fhir/${resourceType}/${id}`,
  resource: { resourceType, id, ...more },
});
const composition = resource('Composition', 'c', { subject: { reference: 'Patient/p' } });
const patient = resource('Patient', 'p', { managingOrganization: { reference: 'Organization/o' } });

testBundleRule(documentEntryUnreachable, {
  passed: [
    {
      name: 'what is referred to, over more steps and back',
      input: bundleOf('document', [
        composition,
        patient,
        entryOf('Organization', 'o'),
        resource('Provenance', 'h', { target: [{ reference: 'Organization/o' }] }),
      ]),
    },
    { name: 'a stylesheet', input: bundleOf('document', [composition, patient, entryOf('Binary', 'css')]) },
    { name: 'a collection', input: bundleOf('collection', [composition, entryOf('Device', 'd')]) },
  ],
  failed: [
    {
      name: 'what nothing refers to',
      input: bundleOf('document', [composition, patient, entryOf('Device', 'd')]),
      expect: [{ at: 'Bundle.entry[2]', evidence: { resourceType: 'Device' } }],
    },
  ],
});
