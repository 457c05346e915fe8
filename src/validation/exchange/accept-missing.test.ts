import { testExchangeRule } from '../../../test/support/exchanges.js';
import { acceptMissing } from './accept-missing.js';

testExchangeRule(acceptMissing, {
  passed: [
    { name: 'Accept', input: { request: { headers: { accept: 'application/fhir+json' } } } },
    {
      name: '_format',
      input: { request: { url: 'https://xis.example/fhir/Condition?_format=json', headers: {} } },
    },
  ],
  failed: [
    {
      name: 'neither',
      input: { request: { headers: {} } },
      expect: [{ at: '', evidence: { expected: ['application/fhir+json', 'application/fhir+xml'] } }],
    },
    {
      name: 'headers were not recorded',
      input: {},
      expect: [
        {
          at: '',
          evidence: { expected: ['application/fhir+json', 'application/fhir+xml'] },
          reason: 'capture-needed',
        },
      ],
    },
  ],
});
