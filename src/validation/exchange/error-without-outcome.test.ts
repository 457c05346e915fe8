import { testExchangeRule } from '../../../test/support/exchanges.js';
import { errorWithoutOutcome } from './error-without-outcome.js';

testExchangeRule(errorWithoutOutcome, {
  passed: [
    { name: 'a gateway that waited in vain', input: { response: { status: 504, body: 'Gateway Timeout' } } },
    { name: 'success', input: { response: { status: 200 } } },
    {
      name: 'with outcome',
      input: {
        response: {
          status: 500,
          body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
        },
      },
    },
    { name: 'HEAD', input: { request: { method: 'HEAD' }, response: { status: 404 } } },
  ],
  failed: [
    {
      name: 'a page of a proxy',
      input: { response: { status: 500, body: '<html></html>' } },
      expect: [{ at: '', evidence: { status: 500 } }],
    },
    {
      name: 'no bodies were recorded',
      input: { response: { status: 500 } },
      expect: [{ at: '', evidence: { status: 500 }, reason: 'capture-needed' }],
    },
  ],
});
