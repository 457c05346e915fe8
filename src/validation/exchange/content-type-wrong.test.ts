import { testExchangeRule } from '../../../test/support/exchanges.js';
import { contentTypeWrong } from './content-type-wrong.js';

testExchangeRule(contentTypeWrong, {
  passed: [
    {
      name: 'json',
      input: {
        response: {
          status: 200,
          headers: { 'Content-Type': 'application/fhir+json; charset=utf-8' },
          body: { resourceType: 'Bundle' },
        },
      },
    },
    {
      name: 'xml',
      input: {
        response: {
          status: 200,
          headers: { 'content-type': 'application/fhir+xml' },
          body: { resourceType: 'Bundle' },
        },
      },
    },
    {
      name: 'headers were not recorded',
      input: { response: { status: 200, body: { resourceType: 'Bundle' } } },
    },
    {
      name: 'no FHIR',
      input: { response: { status: 200, headers: { 'Content-Type': 'application/dicom' } } },
    },
  ],
  failed: [
    {
      name: 'plain json',
      input: {
        response: {
          status: 200,
          headers: { 'Content-Type': 'application/json' },
          body: { resourceType: 'Bundle' },
        },
      },
      expect: [{ at: '', evidence: { found: 'application/json' } }],
    },
    {
      name: 'none',
      input: { response: { status: 200, headers: {}, body: { resourceType: 'Bundle' } } },
      expect: [{ at: '', evidence: {} }],
    },
  ],
});
