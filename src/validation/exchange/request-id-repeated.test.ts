import { testSessionExchangeRule } from '../../../test/support/exchanges.js';
import { requestIdRepeated } from './request-id-repeated.js';

testSessionExchangeRule(requestIdRepeated, {
  passed: [
    {
      name: 'all different',
      input: [
        { request: { headers: { 'MedMij-Request-ID': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } } },
        { request: { headers: { 'MedMij-Request-ID': '0c9e7a52-6f0d-4f0e-8a53-6b6f1f0f9a11' } } },
      ],
    },
    { name: 'none recorded', input: [{}, {}] },
  ],
  failed: [
    {
      name: 'the same twice',
      input: [
        { request: { headers: { 'MedMij-Request-ID': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } } },
        {},
        { request: { headers: { 'medmij-request-id': '9F0C4B0E-3B1F-4F3A-9A51-0F5F2C1D8E77' } } },
      ],
      expect: [{ at: '', evidence: { first: 0 } }],
    },
  ],
});
