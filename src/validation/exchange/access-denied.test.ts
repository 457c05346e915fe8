import { testExchangeRule } from '../../../test/support/exchanges.js';
import { accessDenied } from './access-denied.js';

testExchangeRule(accessDenied, {
  passed: [
    { name: 'success', input: { response: { status: 200 } } },
    { name: 'another status', input: { response: { status: 401 } } },
  ],
  failed: [
    {
      name: 'without outcome',
      input: { response: { status: 403 } },
      expect: [{ at: '', evidence: { status: 403, issues: [] } }],
    },
    {
      name: 'with outcome',
      input: {
        response: {
          status: 403,
          body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
        },
      },
      expect: [{ at: '', evidence: { status: 403, issues: ['exception'] } }],
    },
  ],
});
