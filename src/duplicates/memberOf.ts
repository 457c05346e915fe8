import type { DuplicateMember } from './DuplicateResult.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/** A record by its place. */
export function memberOf({ context, entry, fullUrl, resourceType, id }: ResourceRecord): DuplicateMember {
  return {
    origin: context.origin,
    entry,
    ...(fullUrl !== undefined && { fullUrl }),
    resourceType,
    ...(id !== undefined && { id }),
  };
}
