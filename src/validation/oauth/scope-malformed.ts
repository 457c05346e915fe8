import { defineRule } from '../../finding/Rule.js';
import type { OAuthSubject } from './OAuthSubject.js';
import { parameterOf } from './OAuthSubject.js';
import { authorizationInterface } from './oauthSources.js';

/** The scope says at which care provider which gegevensdiensten are asked. */
export const scopeMalformed = defineRule<
  OAuthSubject,
  { wrong: 'form' | 'several providers' | 'several services'; services: number }
>({
  code: 'oauth/scope-malformed',
  severity: 'error',
  issueType: 'value',
  source: authorizationInterface('scope'),
  symptom: 'oauth-autorisatiefout',
  decides: 'verzoek-onjuist',
  deviates: 'request',
  distinguishedBy: ['wrong'],
  title: {
    nl: 'De scope noemt gegevensdiensten van één zorgaanbieder als aanbieder~id, en bij delen precies één.',
    en: 'The scope names gegevensdiensten of one care provider as aanbieder~id, and exactly one when data are shared.',
  },
  text: {
    nl: ({ wrong, services }) => {
      switch (wrong) {
        case 'form':
          return "De scope heeft niet de vorm 'aanbieder~id'.";
        case 'several providers':
          return 'De scope noemt meer dan één zorgaanbieder; dat mag er maar één zijn.';
        case 'several services':
          return `De scope noemt ${services} gegevensdiensten; bij delen is dat er precies één.`;
      }
    },
    en: ({ wrong, services }) => {
      switch (wrong) {
        case 'form':
          return "The scope does not have the form 'aanbieder~id'.";
        case 'several providers':
          return 'The scope names more than one care provider; one is allowed.';
        case 'several services':
          return `The scope names ${services} gegevensdiensten; when data are shared that is exactly one.`;
      }
    },
  },
  check(subject, { report }) {
    const scope = subject.step === 'authorization' ? parameterOf(subject, 'scope') : undefined;
    if (scope === undefined) return;
    const words = scope.split(' ').filter((word) => !representation.has(word));
    const named = words.map((word) => service.exec(word));
    const services = words.length;
    if (named.length === 0 || named.includes(null)) report('', { wrong: 'form', services });
    else if (new Set(named.map((match) => match?.groups?.['provider'])).size > 1) {
      report('', { wrong: 'several providers', services });
    } else if (subject.shares && services > 1) report('', { wrong: 'several services', services });
  },
});

/** Words that say for whom is asked. */
const representation: ReadonlySet<string> = new Set(['onbehalfof', 'onbehalfofchild']);

/** `eenzorgaanbieder~48`, and to subscribe `subscribe~180/eenzorgaanbieder~48`. */
const service = /^(?:subscribe~\d{1,4}\/)?(?<provider>[a-z0-9-]{1,57})~\d{1,30}$/;
