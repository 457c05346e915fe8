import { bundleOf } from '../../../test/support/bundleOf.js';
import { testAnswerRule } from '../../../test/support/sessions.js';
import { sentUpdateWithoutId } from './sent-update-without-id.js';

testAnswerRule(sentUpdateWithoutId, {
  passed: [
    {
      name: 'with id and address',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                {
                  fullUrl: 'https://xis.example/Task/1',
                  request: { method: 'PUT', url: 'Task' },
                  resource: { resourceType: 'Task', id: '1' },
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
      name: 'a create',
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
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'without',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                { request: { method: 'PUT', url: 'Task' }, resource: { resourceType: 'Task' } },
              ]),
            },
            response: { status: 200 },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      expect: [{ at: 'Bundle.entry[0]', evidence: { resourceType: 'Task', missing: ['id', 'fullUrl'] } }],
      releases: ['STU3'],
    },
  ],
});
