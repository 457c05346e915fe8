import { defineRule } from '../../finding/Rule.js';
import { claimedProfiles } from '../claimedProfiles.js';
import { pgoQualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** What a PGO sends says which profile it was made for. */
export const sentProfileMissing = defineRule<AnswerSubject, { resourceType: string }>({
  code: 'gegevensdienst/sent-profile-missing',
  severity: 'error',
  issueType: 'required',
  source: pgoQualification('transaction-meta-profile'),
  symptom: 'delen-mislukt',
  deviates: 'request',
  title: {
    nl: 'Elke resource die een PGO stuurt, vermeldt een profiel in meta.profile, behalve Binary.',
    en: 'Each resource that a PGO sends names a profile in meta.profile, except Binary.',
  },
  text: {
    nl: ({ resourceType }) =>
      `De gestuurde ${resourceType} vermeldt geen profiel in meta.profile; verwacht werd het profiel waaraan de resource voldoet.`,
    en: ({ resourceType }) =>
      `The ${resourceType} that was sent names no profile in meta.profile; the profile that it conforms to was expected.`,
  },
  check({ answer: { sent } }, { report }) {
    for (const { index, resource } of sent?.entries ?? []) {
      if (resource === undefined || resource.resourceType === 'Binary') continue;
      if (claimedProfiles(resource).length > 0) continue;
      report(`entry[${index}].resource.meta.profile`, { resourceType: resource.resourceType });
    }
  },
});
