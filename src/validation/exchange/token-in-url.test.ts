import { testExchangeRule } from '../../../test/support/exchanges.js';
import { tokenInUrl } from './token-in-url.js';

testExchangeRule(tokenInUrl, {
  passed: [
    { name: 'no token', input: { request: { url: 'https://xis.example/fhir/Condition?code=token' } } },
  ],
  failed: [
    {
      name: 'in the query',
      input: { request: { url: 'https://xis.example/fhir/Condition?access_token=abc' } },
      expect: [{ at: '', evidence: { parameters: ['access_token'] } }],
    },
  ],
});
