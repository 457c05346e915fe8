import { testExchangeRule } from '../../../test/support/exchanges.js';
import { tooSlow } from './too-slow.js';

testExchangeRule(tooSlow, {
  passed: [
    { name: 'in time', input: { duration: 60_000 } },
    { name: 'not recorded', input: {} },
    { name: 'outside MedMij', input: { duration: 90_000, medmij: false } },
  ],
  failed: [
    { name: 'late', input: { duration: 90_400 }, expect: [{ at: '', evidence: { seconds: 90, limit: 60 } }] },
  ],
});
