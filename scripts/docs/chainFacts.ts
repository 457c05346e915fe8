/** A fact of the chain, and the rules that check it; or why none can. */
export interface ChainFact {
  /** How the facts name it: an id, or the words with which it starts. */
  readonly fact: string;
  readonly rules: readonly string[];
  /** Why there is no rule, or what a rule leaves open. */
  readonly note?: string;
}

/** No recording shows it. */
const unseen = 'Not in what is exchanged between PGO and DVA; a recording can not show it.';
/** It says what may be, so nothing can break it. */
const permission = 'Allows; there is nothing to break.';

/** The facts of the chain by group, in their order. */
export const chainFacts: Readonly<Record<string, readonly ChainFact[]>> = {
  'Bundles and resources': [
    { fact: 'bundle-type-searchset', rules: ['gegevensdienst/answer-not-searchset'] },
    { fact: 'bundle-type-response', rules: ['gegevensdienst/response-bundle-type'] },
    { fact: 'resource-id', rules: ['gegevensdienst/resource-id-missing'] },
    {
      fact: 'meta-profile',
      rules: ['gegevensdienst/profile-not-claimed', 'gegevensdienst/profile-met-unclaimed'],
    },
    {
      fact: 'fullurl-id',
      rules: ['gegevensdienst/full-url-without-resource-id', 'bundle/full-url-disagrees'],
    },
    { fact: 'fullurl-absolute', rules: ['bundle/full-url-not-absolute'] },
    {
      fact: 'profile-conformance',
      rules: ['gegevensdienst/profile-not-expected', 'gegevensdienst/included-profile-not-expected'],
      note: 'And the walk over the base definition and each profile: families element, binding, slice, invariant and others.',
    },
    { fact: 'coding-system-code', rules: ['gegevensdienst/coding-incomplete'] },
    { fact: 'no-zib-valueset-oid', rules: ['gegevensdienst/value-set-oid-as-system'] },
    { fact: 'codeableconcept-display', rules: ['gegevensdienst/concept-without-text'] },
    { fact: 'reference-display', rules: ['gegevensdienst/reference-without-display'] },
    { fact: 'identifier-system-value', rules: ['gegevensdienst/identifier-incomplete'] },
    { fact: 'no-bsn', rules: ['gegevensdienst/bsn-in-resource'] },
    { fact: 'no-bsn-self', rules: ['gegevensdienst/bsn-in-link'] },
    { fact: 'bundle-total', rules: ['gegevensdienst/total-differs', 'bundle/total-too-small'] },
    { fact: 'self-link', rules: ['gegevensdienst/self-link-missing'] },
    { fact: 'self-link-params', rules: ['gegevensdienst/self-link-parameters'] },
    { fact: 'no-patient-param', rules: ['gegevensdienst/patient-parameter'] },
    { fact: 'no-patient-search', rules: ['gegevensdienst/patient-parameter'] },
    {
      fact: 'transaction-ids',
      rules: ['gegevensdienst/sent-create-with-id', 'gegevensdienst/sent-update-without-id'],
    },
    { fact: 'transaction-meta-profile', rules: ['gegevensdienst/sent-profile-missing'] },
    {
      fact: 'references-resolvable',
      rules: ['gegevensdienst/reference-unresolvable', 'gegevensdienst/include-missing'],
      note: 'A reference that nobody tried to read is no finding: it may resolve.',
    },
    { fact: 'extra-params', rules: ['gegevensdienst/extra-parameters'] },
    { fact: 'include-mode', rules: ['gegevensdienst/include-mode', 'bundle/search-mode-missing'] },
    {
      fact: 'paging',
      rules: ['gegevensdienst/page-missing'],
      note: 'The source is uncertain; severity warning.',
    },
  ],
  'Identity of resources': [
    {
      fact: '.id bestaat altijd',
      rules: ['gegevensdienst/resource-id-missing'],
      note: 'Identity itself is the room `identity`.',
    },
    {
      fact: 'duplicaatdetectie',
      rules: [],
      note: 'The rooms `identity` and `duplicates`: verdicts, no rules.',
    },
    {
      fact: 'beelden/verslagen',
      rules: [],
      note: 'The rooms `identity` and `duplicates`: verdicts, no rules.',
    },
    { fact: 'zorgtype', rules: ['gegevensdienst/care-type-missing'] },
    {
      fact: 'Must Support',
      rules: [],
      note: 'An element is delivered when the source has it; an answer does not show what the source has.',
    },
  ],
  Headers: [
    { fact: 'Authorization: Bearer', rules: ['exchange/token-missing', 'exchange/token-in-url'] },
    {
      fact: 'MedMij-Request-ID',
      rules: ['exchange/request-id-missing', 'exchange/request-id-repeated', 'oauth/trace-id-missing'],
    },
    {
      fact: 'X-Correlation-ID',
      rules: ['exchange/correlation-id-missing', 'exchange/correlation-id-differs', 'oauth/trace-id-missing'],
    },
    {
      fact: 'in het authorization request',
      rules: ['oauth/trace-id-missing'],
      note: 'Seen in one implementation: `cantTell`.',
    },
    { fact: 'Accept stuurt', rules: ['exchange/accept-missing', 'exchange/content-type-wrong'] },
    {
      fact: 'Content-Type application/x-www-form-urlencoded',
      rules: [],
      note: 'A token request is known by its form; one in JSON is read as FHIR, and fails as such.',
    },
    {
      fact: 'Prefer: return=representation',
      rules: [],
      note: '`buildRequests` sets it; no source says that its absence is an error.',
    },
    { fact: 'Accept verplicht bij ITI-68', rules: ['exchange/accept-missing', 'exchange/request-refused'] },
    { fact: 'testscripts controleren', rules: ['gegevensdienst/patient-parameter'] },
    {
      fact: 'rol van _format',
      rules: [],
      note: 'Its role was not established; it is accepted beside Accept.',
    },
  ],
  'OAuth: what is asked': [
    { fact: 'response_type=code', rules: ['oauth/parameter-wrong'] },
    { fact: 'client_id', rules: ['oauth/parameter-wrong', 'oauth/parameter-missing'] },
    { fact: 'redirect_uri', rules: ['oauth/parameter-wrong', 'oauth/parameter-missing'] },
    { fact: 'scope verzamelen', rules: ['oauth/scope-malformed'] },
    { fact: 'scope delen', rules: ['oauth/scope-malformed'] },
    { fact: 'scope abonneren', rules: ['oauth/scope-malformed'] },
    {
      fact: 'scope vertegenwoordiging',
      rules: ['oauth/scope-malformed'],
      note: 'The words are accepted; the date of birth is not looked at.',
    },
    {
      fact: 'Authorization Server controleert',
      rules: ['oauth/request-refused'],
      note: 'The element of the list that says so was not seen.',
    },
    { fact: 'state verplicht', rules: ['oauth/parameter-missing'] },
    { fact: 'grant_type=authorization_code', rules: ['oauth/parameter-missing'] },
    { fact: 'grant_type=refresh_token', rules: ['oauth/parameter-missing'] },
    { fact: 'authorization code max eenmaal', rules: ['oauth/code-reused'] },
    { fact: 'onbekende parameters', rules: [], note: permission },
    {
      fact: 'access_token, token_type',
      rules: [],
      note: 'Reported by one source; of an answer with a token nothing is kept that could show it.',
    },
    {
      fact: 'scope in response',
      rules: [],
      note: 'Whether a gegevensdienst turned out to be unavailable does not show in the exchange.',
    },
  ],
  'OAuth: errors': [
    {
      fact: '(geen redirect)',
      rules: [],
      note: 'The DVA shows a page and does not return; a page is no exchange of the chain.',
    },
    { fact: 'invalid_request', rules: ['oauth/request-refused'] },
    { fact: 'unauthorized_client', rules: ['oauth/request-refused'] },
    { fact: 'unsupported_response_type', rules: ['oauth/request-refused'] },
    { fact: 'invalid_scope', rules: ['oauth/request-refused'] },
    { fact: 'access_denied', rules: ['oauth/access-denied'] },
    { fact: 'server_error', rules: ['oauth/server-error'] },
    { fact: 'temporarily_unavailable', rules: ['oauth/unavailable'] },
    { fact: 'invalid_grant', rules: ['oauth/grant-refused'] },
    { fact: 'invalid_client', rules: ['oauth/request-refused'] },
    { fact: 'invalid_request', rules: ['oauth/request-refused'] },
    { fact: 'unsupported_grant_type', rules: ['oauth/request-refused'] },
  ],
  'Exceptions of the framework': [
    { fact: 'autoriseren 1', rules: ['oauth/access-denied'] },
    { fact: 'autoriseren 2', rules: ['oauth/access-denied'] },
    { fact: 'autoriseren 3', rules: [], note: 'What the DVA answers then was not seen.' },
    { fact: 'Authorization interface 1b', rules: ['oauth/request-refused'] },
    { fact: 'authorization_request_error', rules: [], note: 'A page of the DVA, without return to the PGO.' },
    { fact: 'send_authorization_request_error', rules: ['oauth/request-refused'] },
    { fact: 'send_authorization_cancellation', rules: ['oauth/access-denied'] },
    { fact: 'receive_authorization_cancellation', rules: [], note: unseen },
    { fact: 'receive_authentication_error', rules: [], note: unseen },
    { fact: 'Authorization interface Vertegenwoordiging 1', rules: [], note: unseen },
    { fact: 'Authorization interface Vertegenwoordiging 2', rules: [], note: unseen },
    { fact: 'technische storing', rules: ['exchange/server-error', 'oauth/server-error'] },
    { fact: 'duiding van fouten', rules: [], note: 'The fixed values were not seen.' },
    { fact: 'Resource interface 1..n', rules: [], note: 'The table was not seen.' },
    { fact: 'Token interface 1..n', rules: [], note: 'The table was not seen.' },
  ],
  'Errors of FHIR': [
    {
      fact: '400 ongeldige zoekvraag',
      rules: ['exchange/request-refused', 'exchange/error-without-outcome'],
    },
    { fact: '401 niet geautoriseerd', rules: ['exchange/not-authorised', 'exchange/token-missing'] },
    { fact: '403 autorisatie onvoldoende', rules: ['exchange/access-denied'] },
    {
      fact: '404 resourcetype niet ondersteund',
      rules: ['exchange/request-refused', 'exchange/error-without-outcome'],
    },
    {
      fact: '404|410 onbekende of verdwenen Binary',
      rules: ['exchange/request-refused', 'gegevensdienst/reference-unresolvable'],
    },
    {
      fact: '401|403|404 document opvragen',
      rules: ['exchange/not-authorised', 'exchange/access-denied', 'exchange/request-refused'],
    },
    {
      fact: 'niet 200/201 ongeldige vragenlijst',
      rules: ['exchange/request-refused', 'exchange/error-without-outcome'],
    },
    { fact: '406 gevraagd mediatype', rules: ['exchange/request-refused'] },
    { fact: '429 rate limit', rules: ['exchange/request-refused'] },
    { fact: '200|201 succes', rules: [], note: permission },
    {
      fact: '200 geen treffers',
      rules: ['gegevensdienst/answer-empty', 'bundle/outcome-without-outcome-mode'],
      note: 'An empty answer is an answer, except for the one person who asks.',
    },
    {
      fact: '400 VZVZ AORTA',
      rules: ['exchange/request-refused'],
      note: 'Its issue codes are shown; what AORTA asks is no agreement of MedMij.',
    },
  ],
  Norms: [
    {
      fact: 'resource response binnen 60 s',
      rules: ['exchange/too-slow'],
      note: 'Availability over time does not show in one session.',
    },
    {
      fact: 'access token binnen 10 s',
      rules: ['exchange/too-slow'],
      note: 'Availability over time does not show in one session.',
    },
    {
      fact: 'lijsten (MedMij Registratie)',
      rules: [],
      note: 'Availability over time does not show in a file.',
    },
    {
      fact: 'refresh token half jaar',
      rules: [],
      note: 'A token is not kept; one that expired shows as `oauth/grant-refused`.',
    },
    {
      fact: 'access token 15 minuten',
      rules: [],
      note: 'Reported only; a token that expired shows as `exchange/not-authorised`.',
    },
    { fact: 'authorization code', rules: [], note: 'Of a reference implementation.' },
    { fact: 'testresultaten', rules: [], note: unseen },
    { fact: 'centrale logdata', rules: [], note: unseen },
    { fact: 'laden van beelden', rules: [], note: 'What a PGO tells its user does not show in an exchange.' },
  ],
};

/** The page that tells which rule checks which fact. */
export function chainFactsPage(): string {
  const lines = [
    '<!-- Generated by `npm run docs:rules` from scripts/docs/chainFacts.ts; edit that, not this page. -->',
    '',
    '# Facts of the chain, and the rules that check them',
    '',
    'What MedMij, its qualification and OAuth ask of what is exchanged, and the rule that looks at it. Where there is no',
    'rule, it says why. The words are those of the facts, so in Dutch.',
    '',
  ];
  for (const [group, rows] of Object.entries(chainFacts)) {
    const checked = rows.filter(({ rules }) => rules.length > 0).length;
    lines.push(`## ${group}`, '', `${checked} of ${rows.length} have a rule.`, '');
    lines.push('| fact | rules | note |', '| --- | --- | --- |');
    for (const { fact, rules, note = '' } of rows) {
      const links = rules.map((code) => `[\`${code}\`](rules/${code}.md)`).join(', ');
      lines.push(`| ${fact.replaceAll('|', '/')} | ${links} | ${note} |`);
    }
    lines.push('');
  }
  return lines.join('\n');
}
