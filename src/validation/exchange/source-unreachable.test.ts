import { testExchangeRule } from '../../../test/support/exchanges.js';
import { sourceUnreachable } from './source-unreachable.js';

testExchangeRule(sourceUnreachable, {
  passed: [
    { name: 'success', input: { response: { status: 200 } } },
    { name: 'another status', input: { response: { status: 500 } } },
  ],
  failed: [
    {
      name: 'without outcome',
      input: { response: { status: 504 } },
      expect: [{ at: '', evidence: { status: 504, issues: [] } }],
    },
    {
      name: 'with outcome',
      input: {
        response: {
          status: 504,
          body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
        },
      },
      expect: [{ at: '', evidence: { status: 504, issues: ['exception'] } }],
    },
  ],
});
