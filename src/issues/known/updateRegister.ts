import { idOfEntry } from './idOfEntry.js';
import type { KnownIssue, KnownIssues, RegistrableIssue } from './KnownIssues.js';
import { registerIndex } from './registerIndex.js';
import { requireMoment } from './requireMoment.js';
import { requireRegister } from './requireRegister.js';
import { registerOf } from './registerOf.js';
import { sortedSet } from './sortedSet.js';

/** What an update is told. */
export interface UpdateOptions {
  /** The present moment (ISO 8601). */
  readonly now: string;
}

/**
 * Writes issues into a register: what is new gets an entry, what is known gets the day on which it was seen, and
 * what was solved returns. Gives another register; the one given stays as it is.
 *
 * @throws MalformedInputError when the register or the moment is none.
 */
export function updateRegister(
  register: KnownIssues,
  issues: readonly RegistrableIssue[],
  { now }: UpdateOptions,
): KnownIssues {
  requireMoment(now);
  const find = registerIndex(requireRegister(register));
  const entries = new Map(register.issues.map((issue) => [issue.id, issue]));
  for (const issue of issues) {
    const found = find(issue);
    const known = found?.entry ?? entries.get(idOfEntry(issue.fingerprint));
    const current = known === undefined ? undefined : (entries.get(known.id) ?? known);
    const next = current === undefined ? entryOf(issue, now) : seenAgain(current, now);
    entries.set(next.id, found?.by === 'subject' ? withFingerprint(next, issue) : next);
  }
  return registerOf([...entries.values()]);
}

function entryOf(issue: RegistrableIssue, now: string): KnownIssue {
  const { fingerprint, symptom, gegevensdiensten, cause, systems, parties } = issue;
  const owner = parties[0]?.party;
  return {
    id: idOfEntry(fingerprint),
    symptom,
    gegevensdiensten,
    path: cause.path,
    systems,
    decision: {
      at: now,
      state: 'nieuw',
      ...(owner !== undefined && { owner }),
      affectedVersions: [],
      fingerprints: [fingerprint],
    },
    seenOn: [dayOf(now)],
    regressions: [],
  };
}

/** From then on the entry is found by the fingerprint of today as well. */
function withFingerprint(entry: KnownIssue, { fingerprint }: RegistrableIssue): KnownIssue {
  const fingerprints = sortedSet([...entry.decision.fingerprints, fingerprint]);
  return { ...entry, decision: { ...entry.decision, fingerprints } };
}

function seenAgain(entry: KnownIssue, now: string): KnownIssue {
  const day = dayOf(now);
  const seen = { ...entry, seenOn: sortedSet([...entry.seenOn, day]) };
  if (entry.decision.state !== 'opgelost') return seen;
  return {
    ...seen,
    decision: { ...entry.decision, at: now, state: 'teruggekeerd' },
    regressions: sortedSet([...entry.regressions, day]),
  };
}

function dayOf(moment: string): string {
  return moment.slice(0, 'yyyy-mm-dd'.length);
}
