import { testSessionExchangeRule } from '../../../test/support/exchanges.js';
import { returnRequest, tokenRequest } from '../../../test/support/oauth.js';
import { codeReused } from './code-reused.js';

testSessionExchangeRule(codeReused, {
  passed: [
    {
      name: 'each code once',
      input: [
        { request: returnRequest({ code: 'a' }) },
        { request: tokenRequest({ code: 'a' }) },
        { request: tokenRequest({ code: 'b' }) },
      ],
    },
    {
      name: 'a search on code',
      input: [{ request: { url: 'https://xis.example/fhir/Observation?code=a' } }],
    },
  ],
  failed: [
    {
      name: 'the same code again',
      input: [{ request: tokenRequest({ code: 'a' }) }, {}, { request: tokenRequest({ code: 'a' }) }],
      expect: [{ at: '', evidence: { first: 0 } }],
    },
  ],
});
