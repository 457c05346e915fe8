import { testExchangeRule } from '../../../test/support/exchanges.js';
import { redirected } from './redirected.js';

testExchangeRule(redirected, {
  passed: [
    { name: 'success', input: { response: { status: 200 } } },
    { name: 'not modified', input: { response: { status: 304 } } },
  ],
  failed: [
    {
      name: 'elsewhere',
      input: { response: { status: 302 } },
      expect: [{ at: '', evidence: { status: 302 } }],
    },
  ],
});
