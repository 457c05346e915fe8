import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { documentReferenceMissing } from './document-reference-missing.js';

const composition = (fullUrl: string, more: object) => ({
  fullUrl,
  resource: { resourceType: 'Composition', id: 'c', ...more },
});
const server = 'https://xis.example/fhir';
const onServer = `${server}/Composition/c`;
const uuid = 'urn:uuid:0b1f3c1e-0d5e-4e0a-9d0f-1f2b3c4d5e6f';
const patient = entryOf('Patient', 'p');
const version = (versionId: string) => ({
  fullUrl: `${server}/Observation/o`,
  resource: { resourceType: 'Observation', id: 'o', meta: { versionId } },
});

testBundleRule(documentReferenceMissing, {
  passed: [
    {
      name: 'a relative reference on one server',
      input: bundleOf('document', [composition(onServer, { subject: { reference: 'Patient/p' } }), patient]),
    },
    {
      name: 'an absolute reference, also from an entry without server',
      input: bundleOf('document', [
        composition(uuid, { section: [{ entry: [{ reference: `${server}/Patient/p` }] }] }),
        patient,
      ]),
    },
    {
      name: 'a version that is there',
      input: bundleOf('document', [
        composition(onServer, { section: [{ entry: [{ reference: 'Observation/o/_history/2' }] }] }),
        version('1'),
        version('2'),
      ]),
    },
    {
      name: 'another document, a contained resource, a logical reference',
      input: bundleOf('document', [
        composition(onServer, {
          relatesTo: [{ code: 'replaces', targetReference: { reference: 'Composition/vorige' } }],
          author: [{ reference: '#a' }, { identifier: { value: '1' } }],
        }),
      ]),
    },
    {
      name: 'what is no document',
      input: bundleOf('collection', [composition(onServer, { subject: { reference: 'Patient/x' } })]),
    },
  ],
  failed: [
    {
      name: 'a resource that is not there',
      input: bundleOf('document', [composition(onServer, { subject: { reference: 'Patient/x' } }), patient]),
      expect: [{ at: 'Bundle.entry[0].resource.subject', evidence: { reference: 'Patient/x' } }],
    },
    {
      name: 'a relative reference from an entry without server',
      input: bundleOf('document', [composition(uuid, { author: [{ reference: 'Patient/p' }] }), patient]),
      expect: [{ at: 'Bundle.entry[0].resource.author[0]', evidence: { reference: 'Patient/p' } }],
    },
    {
      name: 'a version that is not there',
      input: bundleOf('document', [
        composition(onServer, { section: [{ entry: [{ reference: 'Observation/o/_history/3' }] }] }),
        version('1'),
      ]),
      expect: [
        {
          at: 'Bundle.entry[0].resource.section[0].entry[0]',
          evidence: { reference: 'Observation/o/_history/3' },
        },
      ],
    },
  ],
});
