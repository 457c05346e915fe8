import type { RecordMatch } from '../identity/compareRecords.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/**
 * Whether two records of one identity are different states of it. A value, dosage, end or status that differs is
 * another state. What only one of them has is another state when both came the same way, and otherwise a matter of
 * how much detail a gegevensdienst gives.
 */
export function stateDiffers(a: ResourceRecord, b: ResourceRecord, matches: RecordMatch): boolean {
  const fields = a.comparison?.fields ?? [];
  const sameWay =
    a.context.source === b.context.source && a.context.gegevensdienst === b.context.gegevensdienst;
  // A newer retrieval of the same entry with other content is a newer state, whatever it is that changed.
  if (sameWay && a.context.retrieval !== b.context.retrieval && sameEntry(a, b)) return true;
  const sameRelease = a.release === b.release;
  for (let at = 0; at < fields.length; at++) {
    const outcome = matches[at]?.outcome;
    const role = fields[at]?.role;
    if (outcome === 'different' && role !== 'weak' && (sameRelease || role === 'version')) return true;
    if (outcome === 'one-sided' && role === 'version' && sameWay) return true;
  }
  return false;
}

/** Whether two records stand under one address, or under one id at one source. */
export function sameEntry(a: ResourceRecord, b: ResourceRecord): boolean {
  if (a.otherUrl !== undefined && a.otherUrl === b.otherUrl) return true;
  if (a.id === undefined || a.id !== b.id || a.resourceType !== b.resourceType) return false;
  return a.context.source === b.context.source || (a.base !== undefined && a.base === b.base);
}
