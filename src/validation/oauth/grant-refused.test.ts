import { testOAuthErrorRule } from '../../../test/support/oauth.js';
import { grantRefused } from './grant-refused.js';

testOAuthErrorRule(grantRefused, {
  passed: [{ name: 'another error', input: { step: 'token', error: 'invalid_client', status: 400 } }],
  failed: [
    {
      name: 'a code that was used',
      input: { step: 'token', error: 'invalid_grant', status: 400 },
      expect: [{ at: '', evidence: { error: 'invalid_grant' } }],
    },
  ],
});
