import { entryOf } from './entryOf.js';
import type { KnownIssue, KnownIssues } from './KnownIssues.js';
import { registerOf } from './registerOf.js';
import { sortedSet } from './sortedSet.js';
import type { UpdateOptions } from './updateRegister.js';

/**
 * Joins entries that turn out to be one issue. The first keeps its decision and gets their fingerprints; the others
 * stay as references to it, so that registers that still hold them apart can be merged.
 *
 * @throws UnknownEntryError when an entry is not there.
 */
export function mergeKnownIssues(
  register: KnownIssues,
  into: string,
  others: readonly string[],
  { now }: UpdateOptions,
): KnownIssues {
  const target = entryOf(register, into);
  const merged = others.filter((id) => id !== into).map((id) => entryOf(register, id));
  const joined: KnownIssue = {
    ...target,
    decision: {
      ...target.decision,
      at: now,
      fingerprints: sortedSet([target, ...merged].flatMap(({ decision }) => decision.fingerprints)),
      affectedVersions: sortedSet([target, ...merged].flatMap(({ decision }) => decision.affectedVersions)),
    },
    seenOn: sortedSet([target, ...merged].flatMap(({ seenOn }) => seenOn)),
    regressions: sortedSet([target, ...merged].flatMap(({ regressions }) => regressions)),
  };
  const references = merged.map((entry) => ({
    ...entry,
    decision: { ...entry.decision, at: now, mergedInto: into },
  }));
  const changed = new Map([joined, ...references].map((entry) => [entry.id, entry]));
  return registerOf(register.issues.map((entry) => changed.get(entry.id) ?? entry));
}
