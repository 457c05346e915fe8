import { testSessionExchangeRule } from '../../../test/support/exchanges.js';
import { correlationIdDiffers } from './correlation-id-differs.js';

testSessionExchangeRule(correlationIdDiffers, {
  passed: [
    {
      name: 'all the same',
      input: [
        { request: { headers: { 'X-Correlation-ID': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } } },
        { request: { headers: { 'X-Correlation-ID': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } } },
      ],
    },
    { name: 'none recorded', input: [{}, {}] },
  ],
  failed: [
    {
      name: 'one differs',
      input: [
        { request: { headers: { 'X-Correlation-ID': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77' } } },
        { request: { headers: { 'X-Correlation-ID': '0c9e7a52-6f0d-4f0e-8a53-6b6f1f0f9a11' } } },
      ],
      expect: [{ at: '', evidence: { first: 0 } }],
    },
  ],
});
