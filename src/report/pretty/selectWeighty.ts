import type { DuplicateGroup } from '../../duplicates/DuplicateResult.js';
import type { Finding } from '../../finding/Finding.js';
import type { ChainIssue } from '../../issues/ChainIssue.js';
import { isCarrier } from '../../issues/duplicateClue.js';
import type { Report } from '../Report.js';

/** What of a report somebody has to act on, and how much is left out. */
export interface Weighty {
  readonly issues: readonly ChainIssue[];
  /** Worse than a remark. */
  readonly findings: readonly Finding[];
  readonly remarks: number;
  /** Double facts. */
  readonly groups: readonly DuplicateGroup[];
  /** Persons, organisations and products that answers repeat: they carry facts, and are none. */
  readonly carriers: number;
}

/** Leaves out what nobody has to act on: remarks, and carriers of facts that every answer repeats. */
export function selectWeighty({ issues, findings, duplicates }: Report): Weighty {
  const weighs = (finding: Finding | undefined): boolean =>
    finding !== undefined && finding.severity !== 'information';
  const isFact = (group: DuplicateGroup | undefined): boolean =>
    group !== undefined && !isCarrier(group.kind);
  const weightyFindings = findings.filter(weighs);
  const groups = duplicates.groups.filter(isFact);
  return {
    issues: issues.filter(
      (issue) =>
        issue.findings.some((index) => weighs(findings[index])) ||
        issue.duplicates.some((index) => isFact(duplicates.groups[index])) ||
        issue.signals.length + issue.differences.length > 0,
    ),
    findings: weightyFindings,
    remarks: findings.length - weightyFindings.length,
    groups,
    carriers: duplicates.groups.length - groups.length,
  };
}
