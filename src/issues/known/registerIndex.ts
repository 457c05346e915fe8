import type { ChainSystems } from '../ChainIssue.js';
import { fingerprintVersion, nameOfSystem } from '../fingerprint.js';
import type { KnownIssue, KnownIssues, RegistrableIssue } from './KnownIssues.js';

/** What an issue is looked up by: its fingerprint, and what it is about where that is at hand. */
export type SoughtIssue = Pick<RegistrableIssue, 'fingerprint'> & Partial<RegistrableIssue>;

/** An entry of a register, and how it was found. */
export interface FoundEntry {
  readonly entry: KnownIssue;
  /** `subject`: all its fingerprints are of another version of the algorithm; it is about the same. */
  readonly by: 'fingerprint' | 'subject';
}

/** Finds the entry of an issue. */
export type RegisterIndex = (issue: SoughtIssue) => FoundEntry | undefined;

/**
 * Prepares a register for look-up; an entry that was merged leads to the one it became part of. An entry that was
 * written with another version of the algorithm of fingerprints is found by what it is about.
 */
export function registerIndex({ issues }: KnownIssues): RegisterIndex {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const byFingerprint = new Map<string, KnownIssue>();
  const bySubject = new Map<string, KnownIssue>();
  for (const issue of issues) {
    const { fingerprints } = issue.decision;
    for (const fingerprint of fingerprints) note(byFingerprint, fingerprint, issue);
    if (fingerprints.length > 0 && !fingerprints.some(isCurrent)) note(bySubject, subjectOf(issue), issue);
  }
  const standing = (issue: KnownIssue): KnownIssue => {
    const seen = new Set<string>();
    let entry = issue;
    while (entry.decision.mergedInto !== undefined && !seen.has(entry.id)) {
      seen.add(entry.id);
      entry = byId.get(entry.decision.mergedInto) ?? entry;
    }
    return entry;
  };
  return ({ fingerprint, symptom, gegevensdiensten, cause, systems }) => {
    const same = byFingerprint.get(fingerprint);
    if (same !== undefined) return { entry: standing(same), by: 'fingerprint' };
    if (
      symptom === undefined ||
      gegevensdiensten === undefined ||
      cause === undefined ||
      systems === undefined
    )
      return undefined;
    const alike = bySubject.get(subjectOf({ symptom, gegevensdiensten, path: cause.path, systems }));
    return alike === undefined ? undefined : { entry: standing(alike), by: 'subject' };
  };
}

/** An entry that stands on its own goes before one that was merged away. */
function note(entries: Map<string, KnownIssue>, key: string, issue: KnownIssue): void {
  const known = entries.get(key);
  if (known === undefined || known.decision.mergedInto !== undefined) entries.set(key, issue);
}

function isCurrent(fingerprint: string): boolean {
  return fingerprint.startsWith(`${fingerprintVersion}:`);
}

interface Subject {
  readonly symptom: string;
  readonly gegevensdiensten: readonly string[];
  readonly path: string;
  readonly systems: ChainSystems;
}

function subjectOf({ symptom, gegevensdiensten, path, systems: { xis, dva, pgo } }: Subject): string {
  return JSON.stringify([symptom, [...gegevensdiensten].sort(), path, ...[xis, dva, pgo].map(nameOfSystem)]);
}
