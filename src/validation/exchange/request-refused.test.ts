import { testExchangeRule } from '../../../test/support/exchanges.js';
import { requestRefused } from './request-refused.js';

testExchangeRule(requestRefused, {
  passed: [
    { name: 'success', input: { response: { status: 200 } } },
    { name: 'another status', input: { response: { status: 401 } } },
  ],
  failed: [
    {
      name: 'without outcome',
      input: { response: { status: 404 } },
      expect: [{ at: '', evidence: { status: 404, issues: [] } }],
    },
    {
      name: 'with outcome',
      input: {
        response: {
          status: 404,
          body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
        },
      },
      expect: [{ at: '', evidence: { status: 404, issues: ['exception'] } }],
    },
  ],
});
