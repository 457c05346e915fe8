import { testOAuthErrorRule } from '../../../test/support/oauth.js';
import { accessDenied } from './access-denied.js';

testOAuthErrorRule(accessDenied, {
  passed: [{ name: 'another error', input: { step: 'return', error: 'server_error', status: 302 } }],
  failed: [
    {
      name: 'denied',
      input: { step: 'return', error: 'access_denied', status: 302 },
      expect: [{ at: '', evidence: { error: 'access_denied' } }],
    },
  ],
});
