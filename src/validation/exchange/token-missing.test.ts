import { testExchangeRule } from '../../../test/support/exchanges.js';
import { tokenMissing } from './token-missing.js';

testExchangeRule(tokenMissing, {
  passed: [
    { name: 'bearer', input: { request: { headers: { authorization: 'Bearer abc' } } } },
    { name: 'outside MedMij', input: { request: { headers: {} }, medmij: false } },
  ],
  failed: [
    {
      name: 'refused without token',
      input: { request: { headers: {} }, response: { status: 401 } },
      expect: [{ at: '', evidence: { found: 'nothing' } }],
    },
    {
      name: 'basic',
      input: { request: { headers: { Authorization: 'Basic abc' } } },
      expect: [{ at: '', evidence: { found: 'another scheme' } }],
    },
    {
      name: 'left out of the recording',
      input: { request: { headers: {} } },
      expect: [{ at: '', evidence: { found: 'nothing' }, reason: 'capture-needed' }],
    },
  ],
});
