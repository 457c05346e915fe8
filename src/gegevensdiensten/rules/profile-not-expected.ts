import { defineRule } from '../../finding/Rule.js';
import { claimedProfiles } from '../claimedProfiles.js';
import { meetsByClaim } from '../meetsByClaim.js';
import { conformsUnclaimed } from './conformsUnclaimed.js';
import type { ResourceSubject } from './subjects.js';

/**
 * The gegevensdienst says which profiles an answer has. Claiming a derived profile will do, and so will conforming
 * without a claim, which is then said.
 */
export const profileNotExpected = defineRule<
  ResourceSubject,
  { claimed: readonly string[]; expected: readonly string[]; transaction: string }
>({
  code: 'gegevensdienst/profile-not-expected',
  severity: 'error',
  issueType: 'business-rule',
  source: {
    document: 'MedMij-gegevensdienst',
    section: 'expected profiles per query',
    confidence: 'reported',
  },
  symptom: 'profielafwijking',
  cantTell: ['definition-unknown'],
  title: {
    nl: 'Een gevonden resource vermeldt een profiel dat de gegevensdienst verwacht, of een profiel daarvan afgeleid.',
    en: 'A resource that was found names a profile that the gegevensdienst expects, or one derived from it.',
  },
  text: {
    nl: ({ claimed, expected, transaction }) =>
      `De resource vermeldt '${claimed.join("', '")}'; bij '${transaction}' werd '${expected.join("' of '")}' verwacht.`,
    en: ({ claimed, expected, transaction }) =>
      `The resource names '${claimed.join("', '")}'; '${expected.join("' or '")}' was expected at '${transaction}'.`,
  },
  check(subject, { report, cantTell }) {
    const { resource, transaction, session } = subject;
    if (resource.resourceType !== transaction?.resourceType) return;
    const claimed = claimedProfiles(resource);
    const expected = transaction.expectedProfiles;
    if (expected.length === 0 || claimed.length === 0) return;
    const meets = meetsByClaim(claimed, expected, session.definitions);
    if (meets === true || conformsUnclaimed(subject) !== undefined) return;
    const evidence = { claimed, expected, transaction: transaction.key };
    if (meets === undefined) cantTell('definition-unknown', 'meta.profile', evidence);
    else report('meta.profile', evidence);
  },
});
