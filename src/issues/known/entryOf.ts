import type { KnownIssue, KnownIssues } from './KnownIssues.js';
import { UnknownEntryError } from './UnknownEntryError.js';

/**
 * An entry that stands on its own.
 *
 * @throws UnknownEntryError when it is not there.
 */
export function entryOf({ issues }: KnownIssues, id: string): KnownIssue {
  const entry = issues.find((issue) => issue.id === id);
  if (entry === undefined || entry.decision.mergedInto !== undefined) throw new UnknownEntryError(id);
  return entry;
}
