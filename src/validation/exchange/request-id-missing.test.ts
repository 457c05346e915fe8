import { testExchangeRule } from '../../../test/support/exchanges.js';
import { requestIdMissing } from './request-id-missing.js';

testExchangeRule(requestIdMissing, {
  passed: [
    {
      name: 'a UUID',
      input: { request: { headers: { 'medmij-request-id': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } } },
    },
    { name: 'outside MedMij', input: { request: { headers: {} }, medmij: false } },
  ],
  failed: [
    {
      name: 'none',
      input: { request: { headers: {} } },
      expect: [{ at: '', evidence: { header: 'MedMij-Request-ID' } }],
    },
    {
      name: 'no UUID',
      input: { request: { headers: { 'MedMij-Request-ID': 'request-7' } } },
      expect: [{ at: '', evidence: { header: 'MedMij-Request-ID', found: 'request-7' } }],
    },
    {
      name: 'headers were not recorded',
      input: {},
      expect: [{ at: '', evidence: { header: 'MedMij-Request-ID' }, reason: 'capture-needed' }],
    },
  ],
});
