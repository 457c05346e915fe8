import type { SymptomCode } from './symptoms.js';

/**
 * What an OAuth error code (RFC 6749) points to, the likeliest symptom first. Which codes the afsprakenstelsel
 * prescribes for which exception was seen in part only.
 */
export const oauthErrorSymptoms: ReadonlyMap<string, readonly SymptomCode[]> = new Map([
  ['invalid_request', ['oauth-autorisatiefout']],
  ['unauthorized_client', ['oauth-autorisatiefout']],
  ['invalid_client', ['oauth-autorisatiefout']],
  [
    'access_denied',
    ['beschikbaarheidstoets-negatief', 'vertegenwoordiging-niet-mogelijk', 'digid-login-mislukt'],
  ],
  ['unsupported_response_type', ['oauth-autorisatiefout']],
  ['invalid_scope', ['oauth-autorisatiefout', 'gegevensdienst-niet-aangeboden']],
  ['server_error', ['serverfout']],
  ['temporarily_unavailable', ['bron-onbereikbaar-of-timeout']],
  ['invalid_grant', ['toestemming-of-token-verlopen', 'oauth-autorisatiefout']],
  ['unsupported_grant_type', ['oauth-autorisatiefout']],
]);
