import { authorizationRequest, testOAuthRule, tokenRequest } from '../../../test/support/oauth.js';
import { parameterWrong } from './parameter-wrong.js';

const wrong = (
  changes: Readonly<Record<string, string>>,
): { readonly request: ReturnType<typeof tokenRequest> } => ({
  request: authorizationRequest(changes),
});

const failing = (
  parameter: string,
  found: string,
): readonly [{ at: string; evidence: Record<string, string> }] => [
  { at: '', evidence: { parameter, found } },
];

testOAuthRule(parameterWrong, {
  passed: [
    { name: 'as it should be', input: { request: authorizationRequest() } },
    { name: 'the domain itself', input: wrong({ redirect_uri: 'https://PGO.example/' }) },
    { name: 'a token request', input: { request: tokenRequest({ client_id: 'geen hostnaam' }) } },
  ],
  failed: [
    {
      name: 'the implicit flow',
      input: wrong({ response_type: 'token' }),
      expect: failing('response_type', 'token'),
    },
    {
      name: 'a client that is no hostname',
      input: wrong({ client_id: 'MijnPGO' }),
      expect: failing('client_id', 'MijnPGO'),
    },
    ...[
      'http://pgo.example/terug',
      'https://pgo.example/terug?sessie=1',
      'https://pgo.example/terug#x',
      'https://elders.example/terug',
      'https://eigenpgo.example/terug',
    ].map((address) => ({
      name: `return to ${address}`,
      input: wrong({ redirect_uri: address }),
      expect: failing('redirect_uri', address),
    })),
  ],
});
