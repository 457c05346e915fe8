import { defineRule } from '../../finding/Rule.js';
import { recordValue } from '../../finding/recordValue.js';
import type { OAuthStep } from '../../fhir/parseRequest.js';
import type { OAuthError } from './OAuthError.js';
import { oauthErrors } from './oauthSources.js';

/** The errors of which another rule tells. */
const elsewhere: ReadonlySet<string> = new Set([
  'access_denied',
  'invalid_grant',
  'server_error',
  'temporarily_unavailable',
]);

const known: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_scope',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
]);

/** The authorization server does not accept the request, or not from this client. */
export const requestRefused = defineRule<OAuthError, { step: OAuthStep; error: string }>({
  code: 'oauth/request-refused',
  severity: 'error',
  issueType: 'security',
  source: oauthErrors('4.1.2.1'),
  symptom: 'oauth-autorisatiefout',
  distinguishedBy: ['error'],
  title: {
    nl: 'De autorisatieserver neemt het autorisatie- of tokenverzoek aan.',
    en: 'The authorization server accepts the authorization or token request.',
  },
  text: {
    nl: ({ step, error }) =>
      `Het ${step === 'token' ? 'tokenverzoek' : 'autorisatieverzoek'} is geweigerd met OAuth-fout '${error}'.`,
    en: ({ step, error }) =>
      `The ${step === 'token' ? 'token' : 'authorization'} request was refused with OAuth error '${error}'.`,
  },
  check({ step, error }, { report }) {
    if (elsewhere.has(error)) return;
    // A server may answer anything: only the codes of the RFC are shown as they stand.
    report('', { step, error: known.has(error) ? error : recordValue(error) });
  },
});
