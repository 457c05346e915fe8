import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { resourceIdMissing } from './resource-id-missing.js';

testResourceRule(resourceIdMissing, {
  passed: [
    { name: 'id', input: { inputs: [searchsetOf('Condition', [entryOf('Condition', '1')])] } },
    {
      name: 'a temporary urn',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'urn:uuid:9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77',
              resource: { resourceType: 'Condition' },
            },
          ]),
        ],
      },
    },
    {
      name: 'an address, which the Bundle rules check',
      input: {
        inputs: [
          searchsetOf('Condition', [
            { fullUrl: 'https://xis.example/fhir/Condition/1', resource: { resourceType: 'Condition' } },
          ]),
        ],
      },
    },
    {
      name: 'an outcome',
      input: { inputs: [searchsetOf('Condition', [{ resource: { resourceType: 'OperationOutcome' } }])] },
    },
  ],
  failed: [
    {
      name: 'no id',
      input: { inputs: [searchsetOf('Condition', [{ resource: { resourceType: 'Condition' } }])] },
      expect: [{ at: 'Resource.id', evidence: { resourceType: 'Condition' } }],
    },
  ],
});
