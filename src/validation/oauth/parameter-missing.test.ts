import {
  authorizationRequest,
  returnRequest,
  testOAuthRule,
  tokenRequest,
} from '../../../test/support/oauth.js';
import { parameterMissing } from './parameter-missing.js';

const refresh = {
  grant_type: 'refresh_token',
  refresh_token: 'secret-1',
  code: undefined,
  redirect_uri: undefined,
};

testOAuthRule(parameterMissing, {
  passed: [
    { name: 'an authorization request', input: { request: authorizationRequest() } },
    { name: 'a token request', input: { request: tokenRequest() } },
    { name: 'a refresh', input: { request: tokenRequest(refresh) } },
    { name: 'the return', input: { request: returnRequest({ code: 'c' }) } },
  ],
  failed: [
    {
      name: 'no state and an empty scope',
      input: { request: authorizationRequest({ state: undefined, scope: '' }) },
      expect: [{ at: '', evidence: { step: 'authorization', missing: ['scope', 'state'] } }],
    },
    {
      name: 'no redirect_uri with the code',
      input: { request: tokenRequest({ redirect_uri: undefined }) },
      expect: [{ at: '', evidence: { step: 'token', missing: ['redirect_uri'] } }],
    },
    {
      name: 'a refresh without its token',
      input: { request: tokenRequest({ ...refresh, refresh_token: undefined }) },
      expect: [{ at: '', evidence: { step: 'token', missing: ['refresh_token'] } }],
    },
    {
      name: 'another grant without client',
      input: { request: tokenRequest({ grant_type: 'password', client_id: undefined }) },
      expect: [{ at: '', evidence: { step: 'token', missing: ['client_id'] } }],
    },
  ],
});
