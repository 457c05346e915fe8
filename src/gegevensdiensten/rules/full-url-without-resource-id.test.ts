import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { fullUrlWithoutResourceId } from './full-url-without-resource-id.js';

testResourceRule(fullUrlWithoutResourceId, {
  passed: [
    { name: 'address', input: { inputs: [searchsetOf('Condition', [entryOf('Condition', '1')])] } },
    {
      name: 'urn',
      input: {
        inputs: [
          searchsetOf('Condition', [
            { fullUrl: 'urn:oid:2.999', resource: { resourceType: 'Condition', id: '1' } },
          ]),
        ],
      },
    },
    {
      name: 'relative, which the Bundle rules check',
      input: {
        inputs: [
          searchsetOf('Condition', [{ fullUrl: 'x', resource: { resourceType: 'Condition', id: '1' } }]),
        ],
      },
    },
  ],
  failed: [
    {
      name: 'another path',
      input: {
        inputs: [
          searchsetOf('Condition', [
            { fullUrl: 'https://xis.example/docs/2', resource: { resourceType: 'Condition', id: '1' } },
          ]),
        ],
      },
      expect: [{ at: 'Resource.id', evidence: { fullUrl: 'https://xis.example/docs/2' } }],
    },
    {
      name: 'another scheme',
      input: {
        inputs: [
          searchsetOf('Condition', [{ fullUrl: 'cid:1', resource: { resourceType: 'Condition', id: '1' } }]),
        ],
      },
      expect: [{ at: 'Resource.id', evidence: { fullUrl: 'cid:1' } }],
    },
  ],
});
