import { bundleOf } from '../../../test/support/bundleOf.js';
import { testAnswerRule } from '../../../test/support/sessions.js';
import { sentProfileMissing } from './sent-profile-missing.js';

testAnswerRule(sentProfileMissing, {
  passed: [
    {
      name: 'claimed',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                {
                  request: { method: 'POST', url: 'Task' },
                  resource: { resourceType: 'Task', meta: { profile: ['https://voorbeeld.nl/p'] } },
                },
              ]),
            },
            response: { status: 200 },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      releases: ['STU3'],
    },
    {
      name: 'Binary',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                { request: { method: 'POST', url: 'Task' }, resource: { resourceType: 'Binary' } },
              ]),
            },
            response: { status: 200 },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'not claimed',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                { request: { method: 'POST', url: 'Task' }, resource: { resourceType: 'Task' } },
              ]),
            },
            response: { status: 200 },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      expect: [{ at: 'Bundle.entry[0].resource.meta.profile', evidence: { resourceType: 'Task' } }],
      releases: ['STU3'],
    },
  ],
});
