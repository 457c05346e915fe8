import { headerOf } from '../../fhir/Exchange.js';
import { defineRule } from '../../finding/Rule.js';
import { isUuid } from '../exchange/isUuid.js';
import type { OAuthSubject } from './OAuthSubject.js';
import { parameterOf } from './OAuthSubject.js';
import { tokenInterface } from './oauthSources.js';

/** The authorisation of a session can be found back in the logs of all parties, as its requests can. */
export const traceIdMissing = defineRule<OAuthSubject, { missing: readonly string[]; in: 'url' | 'headers' }>(
  {
    code: 'oauth/trace-id-missing',
    severity: 'error',
    issueType: 'required',
    source: tokenInterface('core.tknint.208'),
    symptom: 'verzoek-geweigerd',
    deviates: 'request',
    cantTell: ['capture-needed', 'norm-uncertain'],
    title: {
      nl: 'Autorisatie- en tokenverzoeken hebben MedMij-Request-ID en X-Correlation-ID met een UUID.',
      en: 'Authorization and token requests have MedMij-Request-ID and X-Correlation-ID with a UUID.',
    },
    text: {
      nl: (evidence) =>
        `In ${evidence.in === 'url' ? 'de URL van het autorisatieverzoek' : 'de headers van het tokenverzoek'} ontbreekt '${evidence.missing.join("' en '")}' met een UUID.`,
      en: (evidence) =>
        `The ${evidence.in === 'url' ? 'URL of the authorization request' : 'headers of the token request'} lack '${evidence.missing.join("' and '")}' with a UUID.`,
    },
    check(subject, { report, cantTell }) {
      const { step, exchange } = subject;
      if (step === 'return') return;
      const { headers } = exchange.request;
      const missing = ['MedMij-Request-ID', 'X-Correlation-ID'].filter((name) => {
        const value = step === 'token' ? headerOf(headers, name) : parameterOf(subject, name);
        return value === undefined || !isUuid(value);
      });
      if (missing.length === 0) return;
      // That the authorization request has them as parameters was seen in one implementation only.
      if (step === 'authorization') cantTell('norm-uncertain', '', { missing, in: 'url' });
      else if (headers === undefined) cantTell('capture-needed', '', { missing, in: 'headers' });
      else report('', { missing, in: 'headers' });
    },
  },
);
