import { testExchangeRule } from '../../../test/support/exchanges.js';
import { correlationIdMissing } from './correlation-id-missing.js';

testExchangeRule(correlationIdMissing, {
  passed: [
    {
      name: 'a UUID',
      input: { request: { headers: { 'x-correlation-id': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } } },
    },
    { name: 'outside MedMij', input: { request: { headers: {} }, medmij: false } },
  ],
  failed: [
    {
      name: 'none',
      input: { request: { headers: {} } },
      expect: [{ at: '', evidence: { header: 'X-Correlation-ID' } }],
    },
    {
      name: 'no UUID',
      input: { request: { headers: { 'X-Correlation-ID': 'request-7' } } },
      expect: [{ at: '', evidence: { header: 'X-Correlation-ID', found: 'request-7' } }],
    },
    {
      name: 'headers were not recorded',
      input: {},
      expect: [{ at: '', evidence: { header: 'X-Correlation-ID' }, reason: 'capture-needed' }],
    },
  ],
});
