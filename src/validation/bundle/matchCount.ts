import type { BundleEntry } from '../../fhir/Bundle.js';

/** How many entries of a searchset are results: those with mode `match`, or without mode and no outcome. */
export function matchCount(entries: readonly BundleEntry[]): number {
  let count = 0;
  for (const entry of entries) if (isMatch(entry)) count++;
  return count;
}

/** True for an entry of a searchset that is a result of the search. */
export function isMatch({ searchMode, resource }: BundleEntry): boolean {
  if (resource === undefined) return false;
  return searchMode === 'match' || (searchMode === undefined && resource.resourceType !== 'OperationOutcome');
}
