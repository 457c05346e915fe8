import {
  authorizationRequest,
  returnRequest,
  testOAuthRule,
  tokenRequest,
} from '../../../test/support/oauth.js';
import { traceIdMissing } from './trace-id-missing.js';

const both = ['MedMij-Request-ID', 'X-Correlation-ID'];

testOAuthRule(traceIdMissing, {
  passed: [
    { name: 'an authorization request', input: { request: authorizationRequest() } },
    { name: 'a token request', input: { request: tokenRequest() } },
    { name: 'the return', input: { request: returnRequest({ code: 'c' }) } },
  ],
  failed: [
    {
      name: 'a token request without',
      input: { request: tokenRequest({}, {}) },
      expect: [{ at: '', evidence: { missing: both, in: 'headers' } }],
    },
    {
      name: 'an id that is no UUID',
      input: { request: tokenRequest({}, { 'medmij-request-id': '1', 'x-correlation-id': '2' }) },
      expect: [{ at: '', evidence: { missing: both, in: 'headers' } }],
    },
    {
      name: 'an authorization request without',
      input: { request: authorizationRequest({ 'X-Correlation-ID': undefined }) },
      expect: [{ at: '', evidence: { missing: ['X-Correlation-ID'], in: 'url' }, reason: 'norm-uncertain' }],
    },
    {
      name: 'a recording without headers',
      input: { request: { method: 'GET', url: 'https://dva.example/token?grant_type=authorization_code' } },
      expect: [{ at: '', evidence: { missing: both, in: 'headers' }, reason: 'capture-needed' }],
    },
  ],
});
