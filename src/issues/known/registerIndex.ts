import type { KnownIssue, KnownIssues } from './KnownIssues.js';

/** Finds the entry of a fingerprint. */
export type RegisterIndex = (fingerprint: string) => KnownIssue | undefined;

/** Prepares a register for look-up; an entry that was merged leads to the one it became part of. */
export function registerIndex({ issues }: KnownIssues): RegisterIndex {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const byFingerprint = new Map<string, KnownIssue>();
  for (const issue of issues) {
    for (const fingerprint of issue.decision.fingerprints) {
      const known = byFingerprint.get(fingerprint);
      // An entry that stands on its own goes before one that was merged away.
      if (known === undefined || known.decision.mergedInto !== undefined)
        byFingerprint.set(fingerprint, issue);
    }
  }
  return (fingerprint) => {
    const seen = new Set<string>();
    let entry = byFingerprint.get(fingerprint);
    while (entry?.decision.mergedInto !== undefined && !seen.has(entry.id)) {
      seen.add(entry.id);
      entry = byId.get(entry.decision.mergedInto) ?? entry;
    }
    return entry;
  };
}
