import { bundleOf } from '../../../test/support/bundleOf.js';
import { testBundleRule } from '../../../test/support/testBundleRule.js';
import { transactionResourceRepeated } from './transaction-resource-repeated.js';

testBundleRule(transactionResourceRepeated, {
  passed: [
    {
      name: 'once',
      input: bundleOf('transaction', [
        { request: { method: 'PUT', url: 'Task/1' }, resource: { resourceType: 'Task', id: '1' } },
      ]),
    },
    {
      name: 'two creates',
      input: bundleOf('transaction', [
        { request: { method: 'POST', url: 'Task' } },
        { request: { method: 'POST', url: 'Task' } },
      ]),
    },
    {
      name: 'batch',
      input: bundleOf('batch', [
        { request: { method: 'PUT', url: 'Task/1' }, resource: { resourceType: 'Task', id: '1' } },
        { request: { method: 'PUT', url: 'Task/1' }, resource: { resourceType: 'Task', id: '1' } },
      ]),
    },
  ],
  failed: [
    {
      name: 'update and delete',
      input: bundleOf('transaction', [
        { request: { method: 'PUT', url: 'Task/1' }, resource: { resourceType: 'Task', id: '1' } },
        { request: { method: 'DELETE', url: 'Task/1' } },
      ]),
      expect: [{ at: 'Bundle.entry[1].request.url', evidence: { url: 'Task/1', firstEntry: 0 } }],
    },
  ],
});
