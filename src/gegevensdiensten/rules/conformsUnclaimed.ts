import { claimedProfiles } from '../claimedProfiles.js';
import { meetsByClaim } from '../meetsByClaim.js';
import type { ResourceSubject } from './subjects.js';

/** The first expected profile that a resource conforms to while none of its claims meets one. */
export function conformsUnclaimed({ resource, transaction, session }: ResourceSubject): string | undefined {
  if (resource.resourceType !== transaction?.resourceType) return undefined;
  const { expectedProfiles } = transaction;
  if (meetsByClaim(claimedProfiles(resource), expectedProfiles, session.definitions) === true)
    return undefined;
  return expectedProfiles.find((profile) => session.conforms(resource, profile) === true);
}
