import { defineRule } from '../../finding/Rule.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { resourceInterface } from './exchangeSources.js';

/** URLs end up in logs and histories; a token does not belong there. */
export const tokenInUrl = defineRule<ExchangeSubject, { parameters: readonly string[] }>({
  code: 'exchange/token-in-url',
  severity: 'error',
  issueType: 'security',
  source: resourceInterface('core.rscint.200'),
  symptom: 'oauth-autorisatiefout',
  title: {
    nl: 'Een token staat in de header Authorization, niet in de URL.',
    en: 'A token stands in the Authorization header, not in the URL.',
  },
  text: {
    nl: ({ parameters }) => `De URL bevat een token in parameter '${parameters.join("', '")}'.`,
    en: ({ parameters }) => `The URL holds a token in parameter '${parameters.join("', '")}'.`,
  },
  check({ exchange: { asked } }, { report }) {
    const names = asked.inUrl.map(({ name }) => name);
    const parameters = [...new Set(names.filter((name) => tokenParameters.has(name.toLowerCase())))];
    if (parameters.length > 0) report('', { parameters });
  },
});

const tokenParameters: ReadonlySet<string> = new Set(['access_token', 'refresh_token', 'id_token', 'token']);
