import { testOAuthErrorRule } from '../../../test/support/oauth.js';
import { serverError } from './server-error.js';

testOAuthErrorRule(serverError, {
  passed: [{ name: 'another error', input: { step: 'return', error: 'access_denied', status: 302 } }],
  failed: [
    {
      name: 'a failure',
      input: { step: 'return', error: 'server_error', status: 302 },
      expect: [{ at: '', evidence: { error: 'server_error' } }],
    },
  ],
});
