import { entryOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { profileNotClaimed } from './profile-not-claimed.js';

testResourceRule(profileNotClaimed, {
  passed: [
    {
      name: 'claimed',
      input: {
        inputs: [
          searchsetOf('Condition', [
            {
              fullUrl: 'https://xis.example/fhir/Condition/1',
              resource: {
                resourceType: 'Condition',
                id: '1',
                meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/zib-Problem'] },
              },
            },
          ]),
        ],
      },
    },
    { name: 'Binary', input: { inputs: [searchsetOf('Condition', [entryOf('Binary', '1')])] } },
    {
      name: 'OperationOutcome',
      input: { inputs: [searchsetOf('Condition', [{ resource: { resourceType: 'OperationOutcome' } }])] },
    },
  ],
  failed: [
    {
      name: 'none',
      input: { inputs: [searchsetOf('Condition', [entryOf('Condition', '1')])] },
      expect: [{ at: 'Resource.meta.profile', evidence: { resourceType: 'Condition' } }],
    },
    {
      name: 'empty',
      input: {
        inputs: [
          searchsetOf('Condition', [{ resource: { resourceType: 'Condition', meta: { profile: [] } } }]),
        ],
      },
      expect: [{ at: 'Resource.meta.profile', evidence: { resourceType: 'Condition' } }],
    },
  ],
});
