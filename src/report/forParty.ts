import type { ChainIssue } from '../issues/ChainIssue.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type { Report } from './Report.js';

/** A party, also by the name that the chain has for it. */
export type PartyName = PartyCode | 'xis';

/** The code of a party by one of its names. */
export function partyOfName(name: PartyName): PartyCode {
  return name === 'xis' ? 'xis-leverancier' : name;
}

/**
 * What one party needs of a report: the issues in which it acts first, and only what those group. What was checked, with
 * which definitions, and what could not be decided stay whole, so that no issues still means that all was checked.
 *
 * @example
 * await send(vendor, writeReport(forParty(report, 'xis'), { format: 'html', language: 'nl' }));
 */
export function forParty(report: Report, name: PartyName): Report {
  const party = partyOfName(name);
  const issues = report.issues.filter(({ parties: [first] }) => first?.party === party);
  const { findings, duplicates, differences } = report;
  const kept = {
    findings: keep(findings, issues, 'findings'),
    duplicates: keep(duplicates.groups, issues, 'duplicates'),
    signals: keep(duplicates.signals, issues, 'signals'),
    differences: keep(differences, issues, 'differences'),
  };
  return {
    ...report,
    issues: issues.map((issue) => ({
      ...issue,
      findings: kept.findings.indexes(issue),
      duplicates: kept.duplicates.indexes(issue),
      signals: kept.signals.indexes(issue),
      differences: kept.differences.indexes(issue),
    })),
    findings: kept.findings.items,
    duplicates: { ...duplicates, groups: kept.duplicates.items, signals: kept.signals.items },
    differences: kept.differences.items,
  };
}

interface Kept<T> {
  readonly items: readonly T[];
  /** The indexes of an issue's items among those that were kept. */
  indexes(issue: ChainIssue): readonly number[];
}

function keep<T>(
  items: readonly T[],
  issues: readonly ChainIssue[],
  grouped: 'findings' | 'duplicates' | 'signals' | 'differences',
): Kept<T> {
  const wanted = new Set(issues.flatMap((issue) => issue[grouped]));
  const places = new Map<number, number>();
  const kept = items.filter((_, index) => {
    if (!wanted.has(index)) return false;
    places.set(index, places.size);
    return true;
  });
  return { items: kept, indexes: (issue) => issue[grouped].flatMap((index) => places.get(index) ?? []) };
}
