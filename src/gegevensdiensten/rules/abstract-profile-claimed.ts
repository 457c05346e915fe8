import { defineRule } from '../../finding/Rule.js';
import { claimedProfiles } from '../claimedProfiles.js';
import type { ResourceSubject } from './subjects.js';

/** An abstract profile is there to be derived from: claiming it tells too little. */
export const abstractProfileClaimed = defineRule<ResourceSubject, { profile: string }>({
  code: 'gegevensdienst/abstract-profile-claimed',
  severity: 'warning',
  issueType: 'business-rule',
  source: {
    document: 'HL7 FHIR',
    section: 'StructureDefinition.abstract',
    url: 'http://hl7.org/fhir/R4/structuredefinition-definitions.html#StructureDefinition.abstract',
  },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een resource vermeldt een profiel dat niet abstract is.',
    en: 'A resource names a profile that is not abstract.',
  },
  text: {
    nl: ({ profile }) =>
      `Het vermelde profiel '${profile}' is abstract; verwacht werd een profiel dat ervan is afgeleid.`,
    en: ({ profile }) =>
      `The named profile '${profile}' is abstract; a profile derived from it was expected.`,
  },
  check({ resource, session: { definitions } }, { report }) {
    const claimed = claimedProfiles(resource);
    for (const profile of claimed) {
      const structure = definitions.structure(profile);
      if (structure?.abstract !== true || !structure.constraint) continue;
      const derivedToo = claimed.some(
        (other) => other !== profile && definitions.derivesFrom(other, profile) === true,
      );
      if (!derivedToo) report('meta.profile', { profile });
    }
  },
});
