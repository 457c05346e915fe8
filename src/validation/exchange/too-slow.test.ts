import { testExchangeRule } from '../../../test/support/exchanges.js';
import { tooSlow } from './too-slow.js';

testExchangeRule(tooSlow, {
  passed: [
    { name: 'in time', input: { duration: 60_000 } },
    { name: 'not recorded', input: {} },
    {
      name: 'a person who thinks it over',
      input: { request: { url: 'https://dva.example/a?response_type=code&client_id=pgo' }, duration: 90_000 },
    },
    { name: 'outside MedMij', input: { duration: 90_000, medmij: false } },
  ],
  failed: [
    {
      name: 'a token that is late',
      input: {
        request: { url: 'https://dva.example/token?grant_type=refresh_token' },
        duration: 12_000,
      },
      expect: [{ at: '', evidence: { seconds: 12, limit: 10 } }],
    },
    { name: 'late', input: { duration: 90_400 }, expect: [{ at: '', evidence: { seconds: 90, limit: 60 } }] },
  ],
});
