import type { DuplicateMember } from '../duplicates/DuplicateResult.js';
import type { Finding } from '../finding/Finding.js';
import type { ChainIssue } from '../issues/ChainIssue.js';

import { duplicateKindText } from '../issues/describe/duplicateKindText.js';
import { isCarrier } from '../issues/duplicateClue.js';
import type { Report } from './Report.js';
import type { ItemPlace, ReportItem } from './ReportItem.js';
import { capitalised } from './text/capitalised.js';
import type { WriteOptions } from './WriteOptions.js';

/**
 * Everything that a report says of the data, one by one: findings in the order of the data, then what is double, what
 * looks double, and what differs between hops. What could not be decided is not among it.
 */
export function* reportItems(report: Report, options: WriteOptions): Generator<ReportItem> {
  const { findings, duplicates, differences } = report;
  const { language, describe } = options;
  const issueOf = indexIssues(report.issues);
  for (const [index, finding] of findings.entries()) {
    const { code, severity, issueType, profile } = finding;
    yield {
      kind: 'finding',
      code,
      severity,
      issueType,
      text: describe(finding, language),
      places: [placeOfFinding(finding)],
      ...(profile !== undefined && { profile }),
      ...issueOf('findings', index),
    };
  }
  for (const [index, group] of duplicates.groups.entries()) {
    yield {
      kind: 'duplicate',
      code: `duplicate/${group.kind}`,
      severity: isCarrier(group.kind) ? 'information' : 'warning',
      issueType: 'duplicate',
      text: describe(group, language),
      places: group.members.map(placeOfMember),
      ...issueOf('duplicates', index),
    };
  }
  for (const [index, { kind, members }] of duplicates.signals.entries()) {
    yield {
      kind: 'signal',
      code: `signal/${kind}`,
      severity: 'warning',
      issueType: 'conflict',
      text: `${capitalised(duplicateKindText(kind, language))}.`,
      places: members.map(placeOfMember),
      ...issueOf('signals', index),
    };
  }
  for (const [index, difference] of differences.entries()) {
    yield {
      kind: 'difference',
      code: `difference/${difference.kind}`,
      severity: 'error',
      issueType: difference.kind === 'doubled' ? 'duplicate' : 'incomplete',
      text: describe(difference, language),
      places: [{ path: difference.path ?? difference.resourceType }],
      ...issueOf('differences', index),
    };
  }
}

type Grouped = 'findings' | 'duplicates' | 'signals' | 'differences';

/** Finds the issue that groups an item. */
function indexIssues(
  issues: readonly ChainIssue[],
): (grouped: Grouped, index: number) => { readonly issue?: ChainIssue } {
  const maps = {
    findings: new Map<number, ChainIssue>(),
    duplicates: new Map<number, ChainIssue>(),
    signals: new Map<number, ChainIssue>(),
    differences: new Map<number, ChainIssue>(),
  } as const satisfies Record<Grouped, Map<number, ChainIssue>>;
  for (const issue of issues) {
    for (const grouped of ['findings', 'duplicates', 'signals', 'differences'] as const) {
      for (const index of issue[grouped]) maps[grouped].set(index, issue);
    }
  }
  return (grouped, index) => {
    const issue = maps[grouped].get(index);
    return issue === undefined ? {} : { issue };
  };
}

function placeOfFinding({ origin, entry, fullUrl, path, line, column }: Finding): ItemPlace {
  return {
    ...(origin !== undefined && { origin }),
    ...(entry !== undefined && { entry }),
    ...(fullUrl !== undefined && { fullUrl }),
    path,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

function placeOfMember({ origin, entry, fullUrl, resourceType }: DuplicateMember): ItemPlace {
  return { origin, entry, ...(fullUrl !== undefined && { fullUrl }), path: resourceType };
}
