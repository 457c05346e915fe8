import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../test/support/reports.js';
import { groupIntoIssues } from '../issues/groupIntoIssues.js';
import { rules } from '../rules.js';
import { forParty } from './forParty.js';
import type { Report } from './Report.js';

/** The example with issues that lie with the XIS vendor and, for the differences, with the DVA. */
function twoParties(): Report {
  const { issues: _, ...report } = exampleReport();
  const { findings, duplicates, differences } = report;
  const issues = groupIntoIssues({
    findings,
    duplicates: duplicates.groups,
    signals: duplicates.signals,
    differences,
    rules,
  });
  return { ...report, issues };
}

describe('forParty', () => {
  const report = twoParties();

  it.each(['xis', 'dva'] as const)('keeps the issues of %s and what they group, and nothing else', (name) => {
    const party = name === 'xis' ? 'xis-leverancier' : name;
    const told = forParty(report, name);
    expect(told.issues.length).toBeGreaterThan(0);
    expect(told.issues.map(({ fingerprint }) => fingerprint)).toEqual(
      report.issues
        .filter(({ parties: [first] }) => first?.party === party)
        .map(({ fingerprint }) => fingerprint),
    );
    expect(told.issues.flatMap(({ findings }) => findings).sort((a, b) => a - b)).toEqual([
      ...told.findings.keys(),
    ]);
    expect(told.issues.flatMap(({ differences }) => differences).sort((a, b) => a - b)).toEqual([
      ...told.differences.keys(),
    ]);
  });

  it('lets indexes refer to the same findings and groups as before', () => {
    const told = forParty(report, 'xis');
    for (const issue of told.issues) {
      const before = report.issues.find(({ fingerprint }) => fingerprint === issue.fingerprint);
      expect(issue.findings.map((index) => told.findings[index])).toEqual(
        before?.findings.map((index) => report.findings[index]),
      );
      expect(issue.duplicates.map((index) => told.duplicates.groups[index])).toEqual(
        before?.duplicates.map((index) => report.duplicates.groups[index]),
      );
    }
  });

  it('keeps what was checked and what could not be decided', () => {
    const told = forParty(report, 'nictiz');
    expect(told.issues).toEqual([]);
    expect(told.findings).toEqual([]);
    expect(told.inputs).toEqual(report.inputs);
    expect(told.cantTell).toEqual(report.cantTell);
  });
});
