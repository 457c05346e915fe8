import { bundleOf } from '../../../test/support/bundleOf.js';
import { testAnswerRule } from '../../../test/support/sessions.js';
import { sentCreateWithId } from './sent-create-with-id.js';

testAnswerRule(sentCreateWithId, {
  passed: [
    {
      name: 'without id',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                {
                  fullUrl: 'urn:uuid:9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77',
                  request: { method: 'POST', url: 'Task' },
                  resource: { resourceType: 'Task' },
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
      name: 'an update',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                { request: { method: 'PUT', url: 'Task' }, resource: { resourceType: 'Task', id: '1' } },
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
      name: 'with id and address',
      input: {
        inputs: [
          {
            request: {
              method: 'POST',
              url: 'https://xis.example/fhir',
              body: bundleOf('transaction', [
                {
                  fullUrl: 'https://pgo.example/Task/1',
                  request: { method: 'POST', url: 'Task' },
                  resource: { resourceType: 'Task', id: '1' },
                },
              ]),
            },
            response: { status: 200 },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      expect: [{ at: 'Bundle.entry[0]', evidence: { resourceType: 'Task', found: ['id', 'fullUrl'] } }],
      releases: ['STU3'],
    },
  ],
});
