import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import { defineRule } from '../../finding/Rule.js';
import { recordValue } from '../../finding/recordValue.js';
import type { OAuthSubject } from './OAuthSubject.js';
import { parameterOf } from './OAuthSubject.js';
import { authorizationInterface } from './oauthSources.js';

/** The kind of answer, the client and the address to return to have a fixed form in MedMij. */
export const parameterWrong = defineRule<
  OAuthSubject,
  { parameter: 'response_type' | 'client_id' | 'redirect_uri'; found: string }
>({
  code: 'oauth/parameter-wrong',
  severity: 'error',
  issueType: 'value',
  source: authorizationInterface('response_type, client_id, redirect_uri', 'reported'),
  symptom: 'oauth-autorisatiefout',
  decides: 'verzoek-onjuist',
  deviates: 'request',
  distinguishedBy: ['parameter'],
  title: {
    nl: "In een autorisatieverzoek is response_type 'code', client_id een hostnaam, en redirect_uri een https-adres bij die host zonder query.",
    en: "In an authorization request response_type is 'code', client_id a hostname, and redirect_uri an https address at that host without query.",
  },
  text: {
    nl: ({ parameter, found }) => `De parameter '${parameter}' is '${found}'; ${expected.nl[parameter]}.`,
    en: ({ parameter, found }) => `The parameter '${parameter}' is '${found}'; ${expected.en[parameter]}.`,
  },
  check(subject, { report }) {
    if (subject.step !== 'authorization') return;
    const type = parameterOf(subject, 'response_type');
    if (type !== undefined && type !== 'code') {
      report('', { parameter: 'response_type', found: recordValue(type) });
    }
    const client = parameterOf(subject, 'client_id');
    if (client !== undefined && !isHostname(client)) {
      report('', { parameter: 'client_id', found: recordValue(client) });
    }
    const redirect = parameterOf(subject, 'redirect_uri');
    if (redirect !== undefined && !isReturnAddress(redirect, client)) {
      report('', { parameter: 'redirect_uri', found: recordValue(redirect) });
    }
  },
});

const expected = {
  nl: {
    response_type: "verwacht werd 'code'",
    client_id: 'verwacht werd de hostnaam van de client op de OAuth Client List',
    redirect_uri: 'verwacht werd een https-adres binnen het domein van de client, zonder query of fragment',
  },
  en: {
    response_type: "'code' was expected",
    client_id: 'the hostname of the client on the OAuth Client List was expected',
    redirect_uri: 'an https address within the domain of the client was expected, without query or fragment',
  },
} as const;

function isHostname(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/i.test(text);
}

function isReturnAddress(address: string, client: string | undefined): boolean {
  if (!/^https:\/\//i.test(address) || /[?#]/.test(address)) return false;
  const host = parseRequestUrl(address).host?.slice('https://'.length).toLowerCase() ?? '';
  if (!isHostname(host)) return false;
  if (client === undefined || !isHostname(client)) return true;
  const domain = client.toLowerCase();
  return host === domain || host.endsWith(`.${domain}`);
}
