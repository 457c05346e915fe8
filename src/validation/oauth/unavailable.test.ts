import { testOAuthErrorRule } from '../../../test/support/oauth.js';
import { unavailable } from './unavailable.js';

testOAuthErrorRule(unavailable, {
  passed: [{ name: 'another error', input: { step: 'return', error: 'server_error', status: 302 } }],
  failed: [
    {
      name: 'too busy',
      input: { step: 'return', error: 'temporarily_unavailable', status: 302 },
      expect: [{ at: '', evidence: { error: 'temporarily_unavailable' } }],
    },
  ],
});
