import { testOAuthErrorRule } from '../../../test/support/oauth.js';
import { requestRefused } from './request-refused.js';

testOAuthErrorRule(requestRefused, {
  passed: [
    { name: 'no consent', input: { step: 'return', error: 'access_denied', status: 302 } },
    { name: 'a used code', input: { step: 'token', error: 'invalid_grant', status: 400 } },
    { name: 'a failure', input: { step: 'return', error: 'server_error', status: 302 } },
    { name: 'too busy', input: { step: 'return', error: 'temporarily_unavailable', status: 302 } },
  ],
  failed: [
    {
      name: 'a wrong scope',
      input: { step: 'return', error: 'invalid_scope', status: 302 },
      expect: [{ at: '', evidence: { step: 'return', error: 'invalid_scope' } }],
    },
    {
      name: 'an unknown client',
      input: { step: 'token', error: 'invalid_client', status: 400 },
      expect: [{ at: '', evidence: { step: 'token', error: 'invalid_client' } }],
    },
    {
      name: 'something of its own',
      input: { step: 'token', error: 'eigen fout', status: 400 },
      expect: [{ at: '', evidence: { step: 'token', error: 'eigen fout' } }],
    },
  ],
});
