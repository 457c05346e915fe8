import { maskAddress } from '../finding/maskAddress.js';
import { maskId } from '../finding/maskId.js';
import { maskName } from '../finding/maskName.js';
import type { DuplicateMember } from './DuplicateResult.js';
import { fullUrlOf } from '../identity/fullUrlOf.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/** A record by its place, as it may be shown. */
export function memberOf(record: ResourceRecord): DuplicateMember {
  const { origin, entry, resourceType, id } = record;
  const fullUrl = fullUrlOf(record);
  return {
    origin,
    entry,
    ...(fullUrl !== undefined && { fullUrl: maskAddress(fullUrl) }),
    resourceType: maskName(resourceType),
    ...(id !== undefined && { id: maskId(resourceType, id) }),
  };
}
