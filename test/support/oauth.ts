import type { HttpRequest } from '../../src/fhir/Exchange.js';
import { parseExchange } from '../../src/fhir/parseRequest.js';
import type { Evidence } from '../../src/finding/Finding.js';
import type { Rule } from '../../src/finding/Rule.js';
import type { OAuthError } from '../../src/validation/oauth/OAuthError.js';
import type { OAuthSubject } from '../../src/validation/oauth/OAuthSubject.js';
import type { RuleCases } from './testRule.js';
import { testRule } from './testRule.js';

const ids = {
  'MedMij-Request-ID': '9f0c4b0e-3b1f-4f3a-9a51-0f5f2c1d8e77',
  'X-Correlation-ID': '0c9e7a52-6f0d-4f0e-8a53-6b6f1f0f9a11',
};

/** Parameters that a case changes; undefined leaves one out. */
type Changes = Readonly<Record<string, string | undefined>>;

function queryOf(parameters: Changes): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given as [string, string][]).toString();
}

/** A good authorization request of MedMij, but for the changes. */
export function authorizationRequest(changes: Changes = {}): HttpRequest {
  const parameters = {
    response_type: 'code',
    client_id: 'pgo.example',
    redirect_uri: 'https://medmij.pgo.example/terug',
    scope: 'eenzorgaanbieder~48',
    state: 'abc',
    ...ids,
    ...changes,
  };
  return { method: 'GET', url: `https://dva.example/authorize?${queryOf(parameters)}` };
}

/** A good token request of MedMij, but for the changes. */
export function tokenRequest(changes: Changes = {}, headers: HttpRequest['headers'] = ids): HttpRequest {
  const parameters = {
    grant_type: 'authorization_code',
    code: 'code-1',
    client_id: 'pgo.example',
    redirect_uri: 'https://medmij.pgo.example/terug',
    ...changes,
  };
  return {
    method: 'POST',
    url: 'https://dva.example/token',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: queryOf(parameters),
  };
}

/** The browser coming back to the PGO. */
export function returnRequest(changes: Changes): HttpRequest {
  return { method: 'GET', url: `https://medmij.pgo.example/terug?${queryOf({ state: 'abc', ...changes })}` };
}

/** A request, and whether the person shares data. */
export interface OAuthCase {
  readonly request: HttpRequest;
  readonly shares?: boolean;
}

/** Tests a rule on one step of the authorisation. */
export function testOAuthRule<E extends Evidence>(
  rule: Rule<OAuthSubject, E>,
  cases: RuleCases<OAuthCase>,
): void {
  testRule(rule, cases, {
    root: '',
    subject: ({ request, shares = false }) => {
      const exchange = parseExchange({ request, response: { status: 302 } });
      const { oauth: step, parameters } = exchange.asked;
      if (step === undefined) throw new Error('The request of a case is OAuth.');
      return { exchange, step, parameters, shares };
    },
  });
}

/** Tests a rule on what an authorization server answers when it refuses. */
export function testOAuthErrorRule<E extends Evidence>(
  rule: Rule<OAuthError, E>,
  cases: RuleCases<OAuthError>,
): void {
  testRule(rule, cases, { root: '', subject: (error) => error });
}
