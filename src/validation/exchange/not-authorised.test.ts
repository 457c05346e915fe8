import { testExchangeRule } from '../../../test/support/exchanges.js';
import { notAuthorised } from './not-authorised.js';

testExchangeRule(notAuthorised, {
  passed: [
    { name: 'success', input: { response: { status: 200 } } },
    { name: 'another status', input: { response: { status: 403 } } },
  ],
  failed: [
    {
      name: 'without outcome',
      input: { response: { status: 401 } },
      expect: [{ at: '', evidence: { status: 401, issues: [] } }],
    },
    {
      name: 'with outcome',
      input: {
        response: {
          status: 401,
          body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
        },
      },
      expect: [{ at: '', evidence: { status: 401, issues: ['exception'] } }],
    },
  ],
});
