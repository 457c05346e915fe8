import { defineRule } from '../../finding/Rule.js';
import { claimedProfiles } from '../claimedProfiles.js';
import { meetsByClaim } from '../meetsByClaim.js';
import type { ResourceSubject } from './subjects.js';

/** What comes along usually has a profile of its own; sources name it, and do not require it. */
export const includedProfileNotExpected = defineRule<
  ResourceSubject,
  { claimed: readonly string[]; expected: readonly string[]; transaction: string }
>({
  code: 'gegevensdienst/included-profile-not-expected',
  severity: 'information',
  issueType: 'business-rule',
  source: {
    document: 'MedMij-gegevensdienst',
    section: 'included profiles per query',
    confidence: 'uncertain',
  },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een meegeleverde resource vermeldt een profiel dat de gegevensdienst noemt.',
    en: 'A resource that came along names a profile that the gegevensdienst mentions.',
  },
  text: {
    nl: ({ claimed, expected, transaction }) =>
      `De meegeleverde resource vermeldt '${claimed.join("', '")}'; bij '${transaction}' hoort '${expected.join("' of '")}'.`,
    en: ({ claimed, expected, transaction }) =>
      `The resource that came along names '${claimed.join("', '")}'; '${expected.join("' or '")}' belongs to '${transaction}'.`,
  },
  check({ resource, transaction, session }, { report }) {
    if (transaction === undefined || resource.resourceType === transaction.resourceType) return;
    if (!Object.hasOwn(transaction.included, resource.resourceType)) return;
    const expected = transaction.included[resource.resourceType] ?? [];
    const claimed = claimedProfiles(resource);
    if (expected.length === 0 || claimed.length === 0) return;
    if (meetsByClaim(claimed, expected, session.definitions) !== false) return;
    report('meta.profile', { claimed, expected, transaction: transaction.key });
  },
});
