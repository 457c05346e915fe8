import type { ResourceRecord } from './ResourceRecord.js';

/** `Bundle.entry.fullUrl` of a record; undefined when it had none. */
export function fullUrlOf({ base, resourceType, id, otherUrl }: ResourceRecord): string | undefined {
  return base === undefined ? otherUrl : `${base}/${resourceType}/${id ?? ''}`;
}
