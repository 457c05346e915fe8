import { bundleOf } from '../../../test/support/bundleOf.js';
import { searchsetOf, testAnswerRule } from '../../../test/support/sessions.js';
import { responseBundleType } from './response-bundle-type.js';

testAnswerRule(responseBundleType, {
  passed: [
    {
      name: 'transaction-response',
      input: {
        inputs: [
          {
            request: { method: 'POST', url: 'https://xis.example/fhir/' },
            response: { status: 200, body: bundleOf('transaction-response') },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      releases: ['STU3'],
    },
    { name: 'a search', input: { inputs: [searchsetOf('Condition')] }, releases: ['STU3'] },
    {
      name: 'refused',
      input: {
        inputs: [
          {
            request: { method: 'POST', url: 'https://xis.example/fhir' },
            response: { status: 400, body: { resourceType: 'OperationOutcome' } },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      releases: ['STU3'],
    },
  ],
  failed: [
    {
      name: 'searchset',
      input: {
        inputs: [
          {
            request: { method: 'POST', url: 'https://xis.example/fhir/' },
            response: { status: 200, body: bundleOf('searchset') },
          },
        ],
        dienst: 'documenten-delen-3',
      },
      expect: [{ at: 'Bundle.type', evidence: { found: 'searchset', expected: 'transaction-response' } }],
      releases: ['STU3'],
    },
    {
      name: 'batch asks batch-response',
      input: {
        inputs: [
          {
            request: { method: 'POST', url: 'https://xis.example/fhir/' },
            response: { status: 200, body: bundleOf('transaction-response') },
          },
        ],
        dienst: 'meetwaarden-delen-2',
      },
      expect: [
        { at: 'Bundle.type', evidence: { found: 'transaction-response', expected: 'batch-response' } },
      ],
      releases: ['STU3'],
    },
  ],
});
