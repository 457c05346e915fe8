import { compareStrings } from '../foundation/compareStrings.js';
import { invariant } from '../foundation/invariant.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type { ReportPointCode } from '../taxonomy/reportPoints.js';
import type { SeverityLevel } from '../taxonomy/severityLevels.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { ChainIssue } from './ChainIssue.js';
import { compareIssues } from './compareIssues.js';

/**
 * What one party is asked to take up: all issues of one symptom that lie with it and are reported at the same
 * desk. A coordinator reads and forwards assignments; who repairs works through the issues in them.
 */
export interface Assignment {
  readonly party: PartyCode;
  readonly symptom: SymptomCode;
  /** That of its gravest issue. */
  readonly severity: SeverityLevel;
  readonly reportTo: readonly ReportPointCode[];
  readonly passedOnTo: readonly ReportPointCode[];
  /** The gravest first; at least one. */
  readonly issues: readonly [ChainIssue, ...ChainIssue[]];
  readonly findings: number;
  readonly duplicates: number;
}

/** Puts issues together by who must act on what. Each issue is in exactly one assignment; the gravest comes first. */
export function assignIssues(issues: readonly ChainIssue[]): readonly Assignment[] {
  const grouped = new Map<string, [ChainIssue, ...ChainIssue[]]>();
  for (const issue of [...issues].sort(compareIssues)) {
    const key = `${partyOf(issue)} ${issue.symptom} ${issue.reportTo.join(' ')}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [issue]);
    else group.push(issue);
  }
  return [...grouped.values()].map(assignmentOf).sort(compareAssignments);
}

function assignmentOf(issues: [ChainIssue, ...ChainIssue[]]): Assignment {
  const [gravest] = issues;
  const { symptom, severity, reportTo, passedOnTo } = gravest;
  return {
    party: partyOf(gravest),
    symptom,
    severity,
    reportTo,
    passedOnTo,
    issues,
    findings: issues.reduce((sum, { counts }) => sum + counts.findings, 0),
    duplicates: issues.reduce((sum, { counts }) => sum + counts.duplicates, 0),
  };
}

/** Every issue has a party: its symptom names one. */
function partyOf({ parties, symptom }: ChainIssue): PartyCode {
  const [first] = parties;
  invariant(first !== undefined, `No party for '${symptom}'.`);
  return first.party;
}

function compareAssignments(a: Assignment, b: Assignment): number {
  return compareIssues(a.issues[0], b.issues[0]) || compareStrings(a.party, b.party);
}
