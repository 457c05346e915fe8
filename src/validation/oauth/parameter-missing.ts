import { defineRule } from '../../finding/Rule.js';
import type { OAuthStep } from '../../fhir/parseRequest.js';
import type { OAuthSubject } from './OAuthSubject.js';
import { parameterOf } from './OAuthSubject.js';
import { authorizationInterface } from './oauthSources.js';

/** Without these the authorization server does not know who asks, for what, or where to answer. */
export const parameterMissing = defineRule<OAuthSubject, { step: OAuthStep; missing: readonly string[] }>({
  code: 'oauth/parameter-missing',
  severity: 'error',
  issueType: 'required',
  source: authorizationInterface('authorization request and token request', 'reported'),
  symptom: 'oauth-autorisatiefout',
  decides: 'verzoek-onjuist',
  deviates: 'request',
  title: {
    nl: 'Een autorisatie- of tokenverzoek heeft alle parameters van zijn soort.',
    en: 'An authorization or token request has all parameters of its kind.',
  },
  text: {
    nl: ({ step, missing }) =>
      `In het ${step === 'token' ? 'tokenverzoek' : 'autorisatieverzoek'} ontbreekt '${missing.join("' en '")}'.`,
    en: ({ step, missing }) =>
      `The ${step === 'token' ? 'token' : 'authorization'} request lacks '${missing.join("' and '")}'.`,
  },
  check(subject, { report }) {
    const { step } = subject;
    const missing = neededBy(subject).filter((name) => parameterOf(subject, name) === undefined);
    if (missing.length > 0) report('', { step, missing });
  },
});

function neededBy(subject: OAuthSubject): readonly string[] {
  if (subject.step === 'return') return [];
  if (subject.step === 'authorization') return ['client_id', 'redirect_uri', 'scope', 'state'];
  switch (parameterOf(subject, 'grant_type')) {
    case 'authorization_code':
      return ['code', 'client_id', 'redirect_uri'];
    case 'refresh_token':
      return ['refresh_token', 'client_id'];
    default:
      return ['client_id'];
  }
}
