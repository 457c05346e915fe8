import { defineRule } from '../../finding/Rule.js';
import type { OAuthError } from './OAuthError.js';
import { oauthErrors } from './oauthSources.js';

/** The code or refresh token is unknown, expired, or was used before. */
export const grantRefused = defineRule<OAuthError, { error: string }>({
  code: 'oauth/grant-refused',
  severity: 'error',
  issueType: 'security',
  source: oauthErrors('5.2'),
  symptom: 'toestemming-of-token-verlopen',
  title: {
    nl: 'De autorisatiecode of het refresh token is geldig en nog niet gebruikt.',
    en: 'The authorization code or refresh token is valid and was not used before.',
  },
  text: {
    nl: ({ error }) =>
      `De autorisatiecode of het refresh token werd niet aangenomen (OAuth-fout '${error}'): onbekend, verlopen of al gebruikt.`,
    en: ({ error }) =>
      `The authorization code or refresh token was not accepted (OAuth error '${error}'): unknown, expired or used before.`,
  },
  check({ error }, { report }) {
    if (error === 'invalid_grant') report('', { error });
  },
});
