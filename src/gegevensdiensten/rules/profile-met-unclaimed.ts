import { defineRule } from '../../finding/Rule.js';
import { conformsUnclaimed } from './conformsUnclaimed.js';
import type { ResourceSubject } from './subjects.js';

/** A resource may conform to what is expected without saying so. */
export const profileMetUnclaimed = defineRule<ResourceSubject, { profile: string; transaction: string }>({
  code: 'gegevensdienst/profile-met-unclaimed',
  severity: 'information',
  issueType: 'informational',
  source: {
    document: 'MedMij-gegevensdienst',
    section: 'expected profiles per query',
    confidence: 'reported',
  },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een resource die aan een verwacht profiel voldoet, vermeldt dat in meta.profile.',
    en: 'A resource that conforms to an expected profile says so in meta.profile.',
  },
  text: {
    nl: ({ profile, transaction }) =>
      `De resource voldoet aan '${profile}', dat bij '${transaction}' wordt verwacht, maar vermeldt dat niet.`,
    en: ({ profile, transaction }) =>
      `The resource conforms to '${profile}', which is expected at '${transaction}', but does not say so.`,
  },
  check(subject, { report }) {
    const profile = conformsUnclaimed(subject);
    const { transaction } = subject;
    if (profile !== undefined && transaction !== undefined) {
      report('meta.profile', { profile, transaction: transaction.key });
    }
  },
});
