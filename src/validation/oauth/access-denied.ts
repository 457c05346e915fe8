import { defineRule } from '../../finding/Rule.js';
import type { OAuthError } from './OAuthError.js';
import { authorizationInterface } from './oauthSources.js';

/** Nothing there, no consent, or broken off: the DVA does not let the PGO tell these apart. */
export const accessDenied = defineRule<OAuthError, { error: string }>({
  code: 'oauth/access-denied',
  severity: 'error',
  issueType: 'security',
  source: authorizationInterface('access_denied (core.authint.207)'),
  symptom: 'beschikbaarheidstoets-negatief',
  title: {
    nl: 'De zorgaanbieder heeft gegevens voor de persoon, en de persoon geeft toestemming.',
    en: 'The care provider has data of the person, and the person gives consent.',
  },
  text: {
    nl: ({ error }) =>
      `De autorisatie eindigde in '${error}': er zijn geen gegevens beschikbaar, er is geen toestemming gegeven, of de persoon brak het af; bewust is niet te zeggen welke van de drie.`,
    en: ({ error }) =>
      `The authorisation ended in '${error}': no data are available, no consent was given, or the person broke it off; by intent it can't be told which of these.`,
  },
  check({ error }, { report }) {
    if (error === 'access_denied') report('', { error });
  },
});
