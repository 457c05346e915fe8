import { defineRule } from '../../finding/Rule.js';
import type { OAuthError } from './OAuthError.js';
import { oauthErrors } from './oauthSources.js';

/** The authorization server is too busy, or out for maintenance. */
export const unavailable = defineRule<OAuthError, { error: string }>({
  code: 'oauth/unavailable',
  severity: 'error',
  issueType: 'processing',
  source: oauthErrors('4.1.2.1'),
  symptom: 'bron-onbereikbaar-of-timeout',
  decides: 'storing-dva',
  title: {
    nl: 'De autorisatieserver is beschikbaar.',
    en: 'The authorization server is available.',
  },
  text: {
    nl: ({ error }) => `De autorisatieserver is tijdelijk niet beschikbaar ('${error}').`,
    en: ({ error }) => `The authorization server is temporarily unavailable ('${error}').`,
  },
  check({ error }, { report }) {
    if (error === 'temporarily_unavailable') report('', { error });
  },
});
