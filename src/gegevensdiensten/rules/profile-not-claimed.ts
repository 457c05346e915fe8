import { defineRule } from '../../finding/Rule.js';
import { claimedProfiles } from '../claimedProfiles.js';
import { qualification } from './qualification.js';
import type { ResourceSubject } from './subjects.js';

/** A resource says which profile it was made for. */
export const profileNotClaimed = defineRule<ResourceSubject, { resourceType: string }>({
  code: 'gegevensdienst/profile-not-claimed',
  severity: 'error',
  issueType: 'required',
  source: qualification('meta-profile'),
  symptom: 'verplicht-veld-ontbreekt',
  title: {
    nl: 'Elke resource in een antwoord vermeldt een profiel in meta.profile, behalve OperationOutcome en Binary.',
    en: 'Each resource in an answer names a profile in meta.profile, except OperationOutcome and Binary.',
  },
  text: {
    nl: ({ resourceType }) =>
      `De ${resourceType} vermeldt geen profiel in meta.profile; verwacht werd het profiel waaraan de resource voldoet.`,
    en: ({ resourceType }) =>
      `The ${resourceType} names no profile in meta.profile; the profile that it conforms to was expected.`,
  },
  check({ resource }, { report }) {
    const { resourceType } = resource;
    if (resourceType === 'OperationOutcome' || resourceType === 'Binary' || resourceType === 'Bundle') return;
    if (claimedProfiles(resource).length === 0) report('meta.profile', { resourceType });
  },
});
