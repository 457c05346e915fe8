import { testExchangeRule } from '../../../test/support/exchanges.js';
import { serverError } from './server-error.js';

testExchangeRule(serverError, {
  passed: [
    { name: 'success', input: { response: { status: 200 } } },
    { name: 'another status', input: { response: { status: 503 } } },
  ],
  failed: [
    {
      name: 'without outcome',
      input: { response: { status: 500 } },
      expect: [{ at: '', evidence: { status: 500, issues: [] } }],
    },
    {
      name: 'with outcome',
      input: {
        response: {
          status: 500,
          body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
        },
      },
      expect: [{ at: '', evidence: { status: 500, issues: ['exception'] } }],
    },
  ],
});
