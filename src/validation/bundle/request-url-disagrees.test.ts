import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { requestUrlDisagrees } from './request-url-disagrees.js';

testBundleRule(requestUrlDisagrees, {
  passed: [
    {
      name: 'update',
      input: bundleOf('transaction', [
        { request: { method: 'PUT', url: 'Task/1' }, resource: { resourceType: 'Task', id: '1' } },
      ]),
    },
    {
      name: 'create',
      input: bundleOf('transaction', [
        { request: { method: 'POST', url: 'Task' }, resource: { resourceType: 'Task' } },
      ]),
    },
    {
      name: 'conditional update',
      input: bundleOf('transaction', [
        { request: { method: 'PUT', url: 'Task?identifier=a' }, resource: { resourceType: 'Task' } },
      ]),
    },
    {
      name: 'absolute',
      input: bundleOf('transaction', [
        {
          request: { method: 'PUT', url: 'https://xis.example/fhir/Task/1' },
          resource: { resourceType: 'Task', id: '1' },
        },
      ]),
    },
    {
      name: 'operation',
      input: bundleOf('transaction', [
        { request: { method: 'POST', url: 'Task/$process' }, resource: { resourceType: 'Parameters' } },
      ]),
    },
  ],
  failed: [
    {
      name: 'another id',
      input: bundleOf('transaction', [
        { request: { method: 'PUT', url: 'Task/2' }, resource: { resourceType: 'Task', id: '1' } },
      ]),
      expect: [
        { at: 'Bundle.entry[0].request.url', evidence: { method: 'PUT', url: 'Task/2', resource: 'Task/1' } },
      ],
    },
    {
      name: 'another type',
      input: bundleOf('transaction', [
        { request: { method: 'POST', url: 'Task' }, resource: { resourceType: 'Flag' } },
      ]),
      expect: [
        { at: 'Bundle.entry[0].request.url', evidence: { method: 'POST', url: 'Task', resource: 'Flag' } },
      ],
    },
  ],
});
