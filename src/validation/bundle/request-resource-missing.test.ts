import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { requestResourceMissing } from './request-resource-missing.js';

testBundleRule(requestResourceMissing, {
  passed: [
    {
      name: 'update with resource',
      input: bundleOf('transaction', [
        { request: { method: 'PUT', url: 'Task/1' }, resource: { resourceType: 'Task', id: '1' } },
      ]),
    },
    { name: 'read', input: bundleOf('batch', [{ request: { method: 'GET', url: 'Patient/1' } }]) },
    {
      name: 'operation',
      input: bundleOf('batch', [{ request: { method: 'POST', url: 'Patient/1/$everything' } }]),
    },
  ],
  failed: [
    {
      name: 'create without resource',
      input: bundleOf('transaction', [{ request: { method: 'POST', url: 'Task' } }]),
      expect: [{ at: 'Bundle.entry[0]', evidence: { method: 'POST' } }],
    },
  ],
});
