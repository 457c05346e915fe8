import { defineRule } from '../../finding/Rule.js';
import type { OAuthError } from './OAuthError.js';
import { oauthErrors } from './oauthSources.js';

/** The authorization server fails. */
export const serverError = defineRule<OAuthError, { error: string }>({
  code: 'oauth/server-error',
  severity: 'error',
  issueType: 'processing',
  source: oauthErrors('4.1.2.1'),
  symptom: 'serverfout',
  title: {
    nl: 'De autorisatieserver verwerkt het verzoek zonder fout.',
    en: 'The authorization server processes the request without error.',
  },
  text: {
    nl: ({ error }) => `De autorisatieserver gaf een fout ('${error}').`,
    en: ({ error }) => `The authorization server gave an error ('${error}').`,
  },
  check({ error }, { report }) {
    if (error === 'server_error') report('', { error });
  },
});
