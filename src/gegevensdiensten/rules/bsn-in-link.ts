import { defineRule } from '../../finding/Rule.js';
import { bsnParametersOf } from './bsn.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** Links end up in logs and histories; a burgerservicenummer does not belong there. */
export const bsnInLink = defineRule<AnswerSubject, { relation: string; parameters: readonly string[] }>({
  code: 'gegevensdienst/bsn-in-link',
  severity: 'error',
  issueType: 'security',
  source: qualification('no-bsn-self'),
  symptom: 'profielafwijking',
  title: {
    nl: 'De links van een antwoord aan een PGO bevatten geen burgerservicenummer.',
    en: 'The links of an answer to a PGO hold no burgerservicenummer (BSN).',
  },
  text: {
    nl: ({ relation, parameters }) =>
      `De link '${relation}' bevat een BSN in parameter '${parameters.join("', '")}'.`,
    en: ({ relation, parameters }) =>
      `The link '${relation}' holds a BSN in parameter '${parameters.join("', '")}'.`,
  },
  check({ session, answer: { links } }, { report }) {
    if (session.dienst.domain !== 'person') return;
    for (const { index, relation, to } of links) {
      const parameters = bsnParametersOf(to.parameters);
      if (parameters.length > 0) report(`link[${index}].url`, { relation, parameters });
    }
  },
});
