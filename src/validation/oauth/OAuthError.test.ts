import { describe, expect, it } from 'vitest';
import { authorizationRequest, returnRequest, tokenRequest } from '../../../test/support/oauth.js';
import type { Exchange } from '../../fhir/Exchange.js';
import { parseExchange } from '../../fhir/parseRequest.js';
import { oauthErrorsOf } from './OAuthError.js';

const session = (...exchanges: readonly (Exchange | undefined)[]): ReturnType<typeof oauthErrorsOf> =>
  oauthErrorsOf(
    exchanges.map((exchange, origin) => ({ origin, exchange: exchange && parseExchange(exchange) })),
  );

describe('oauthErrorsOf', () => {
  it('finds an error in the answer to a token request', () => {
    const response = { status: 400, body: { error: 'invalid_grant' } };
    expect(session({ request: tokenRequest(), response })).toEqual([
      { origin: 0, step: 'token', error: 'invalid_grant', status: 400 },
    ]);
  });

  it('tells once what a redirect and the request that follows it say', () => {
    const headers = { Location: 'https://medmij.pgo.example/terug?error=access_denied&state=abc' };
    const redirect = { request: authorizationRequest(), response: { status: 302, headers } };
    const back = { request: returnRequest({ error: 'access_denied' }), response: { status: 200 } };
    expect(session(redirect, undefined, back)).toEqual([
      { origin: 0, step: 'authorization', error: 'access_denied', status: 302 },
    ]);
    expect(session(back)).toEqual([{ origin: 0, step: 'return', error: 'access_denied', status: 200 }]);
  });

  it('finds nothing in what went well, and in what is no OAuth', () => {
    expect(
      session(
        { request: authorizationRequest(), response: { status: 200 } },
        { request: returnRequest({ code: 'c' }), response: { status: 200 } },
        { request: tokenRequest(), response: { status: 200, body: { token_type: 'Bearer' } } },
        {
          request: { method: 'GET', url: 'https://dva.example/fhir/Condition?error=x' },
          response: { status: 400, body: { error: 'x' } },
        },
      ),
    ).toEqual([]);
  });
});
