import { entryOf } from './entryOf.js';
import { idOfEntry } from './idOfEntry.js';
import type { KnownIssue, KnownIssueDecision, KnownIssues } from './KnownIssues.js';
import { registerOf } from './registerOf.js';
import { sortedSet } from './sortedSet.js';
import type { UpdateOptions } from './updateRegister.js';

/**
 * Takes fingerprints out of an entry, because they turn out to be another issue. They come back as the entry that
 * they were before merging, or as a new one with the same decision. Fingerprints that the entry does not have are
 * left alone, and one always stays.
 *
 * @throws UnknownEntryError when the entry is not there.
 */
export function splitKnownIssue(
  register: KnownIssues,
  id: string,
  fingerprints: readonly string[],
  { now }: UpdateOptions,
): KnownIssues {
  const entry = entryOf(register, id);
  const own = entry.decision.fingerprints;
  const moved = sortedSet(own.filter((fingerprint) => fingerprints.includes(fingerprint)));
  const [first] = moved;
  if (first === undefined || moved.length === own.length) return register;
  const kept = own.filter((fingerprint) => !moved.includes(fingerprint));
  const apart = partedEntry(register, entry, idOfEntry(first));
  const changed = new Map([
    [id, { ...entry, decision: { ...entry.decision, at: now, fingerprints: kept } }],
    [apart.id, { ...apart, decision: { ...onItsOwn(apart.decision), at: now, fingerprints: moved } }],
  ]);
  return registerOf([...register.issues.filter((issue) => !changed.has(issue.id)), ...changed.values()]);
}

/** The entry as it was before merging; else a copy of the one it is taken from, under an id that is free. */
function partedEntry({ issues }: KnownIssues, entry: KnownIssue, id: string): KnownIssue {
  const before = issues.find((issue) => issue.id === id && issue.decision.mergedInto === entry.id);
  if (before !== undefined) return before;
  return { ...entry, id: issues.some((issue) => issue.id === id) ? `${id}-split` : id };
}

function onItsOwn({ mergedInto: _, ...decision }: KnownIssueDecision): KnownIssueDecision {
  return decision;
}
