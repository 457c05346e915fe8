import { compareStrings } from '../../foundation/compareStrings.js';
import type { KnownIssue, KnownIssueDecision, KnownIssues } from './KnownIssues.js';
import { registerOf } from './registerOf.js';
import { requireRegister } from './requireRegister.js';
import { sortedSet } from './sortedSet.js';

/**
 * Merges two registers, such as those of two regions. Whichever comes first makes no difference, nor does merging
 * again or in another order: what was seen is joined, and of two decisions the later holds.
 *
 * @throws MalformedInputError when one of them is no register.
 */
export function mergeRegisters(a: KnownIssues, b: KnownIssues): KnownIssues {
  const entries = new Map<string, KnownIssue>();
  for (const issue of [...requireRegister(a).issues, ...requireRegister(b).issues]) {
    const other = entries.get(issue.id);
    entries.set(issue.id, other === undefined ? issue : mergeEntries(other, issue));
  }
  return registerOf([...entries.values()]);
}

function mergeEntries(a: KnownIssue, b: KnownIssue): KnownIssue {
  const [first] = [a, b].sort((left, right) => compareStrings(identityOf(left), identityOf(right)));
  return {
    ...(first ?? a),
    decision: later(a.decision, b.decision),
    seenOn: sortedSet([...a.seenOn, ...b.seenOn]),
    regressions: sortedSet([...a.regressions, ...b.regressions]),
  };
}

/** Two entries of one id are about the same; should someone have changed a field by hand, one of both holds. */
function identityOf({ symptom, gegevensdiensten, path, systems }: KnownIssue): string {
  return JSON.stringify([symptom, gegevensdiensten, path, systems.xis, systems.dva, systems.pgo]);
}

function later(a: KnownIssueDecision, b: KnownIssueDecision): KnownIssueDecision {
  const order = compareStrings(momentOf(a), momentOf(b)) || compareStrings(writtenOf(a), writtenOf(b));
  return order >= 0 ? a : b;
}

/** Comparable as text, whatever time zone it was written in; a moment that can't be read is the earliest. */
function momentOf({ at }: KnownIssueDecision): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString();
}

/** The same for the same decision, in whatever order its properties stand. */
function writtenOf(decision: KnownIssueDecision): string {
  return JSON.stringify(Object.entries(decision).sort(([a], [b]) => compareStrings(a, b)));
}
