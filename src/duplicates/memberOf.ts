import type { DuplicateMember } from './DuplicateResult.js';
import { fullUrlOf } from '../identity/fullUrlOf.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/** A record by its place. */
export function memberOf(record: ResourceRecord): DuplicateMember {
  const { origin, entry, resourceType, id } = record;
  const fullUrl = fullUrlOf(record);
  return {
    origin,
    entry,
    ...(fullUrl !== undefined && { fullUrl }),
    resourceType,
    ...(id !== undefined && { id }),
  };
}
