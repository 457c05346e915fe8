import type { Severity } from '../../finding/Finding.js';
import type { Language } from '../../foundation/Language.js';
import { knownStatusText } from '../../issues/describe/knownIssueText.js';
import type { Report } from '../Report.js';
import { severityColour } from './findingLines.js';
import type { PrettyContext } from './PrettyContext.js';
import type { Weighty } from './selectWeighty.js';

const severities = ['fatal', 'error', 'warning'] as const satisfies readonly Severity[];

/** What was checked and what came of it, in one line; what did not occur is left out. */
export function summaryLine(
  report: Report,
  weighty: Weighty,
  { palette, texts, language }: PrettyContext,
): string {
  const resources = report.inputs.reduce((sum, input) => sum + input.resources, 0);
  const lists = report.inputs.filter(({ list }) => list !== undefined).length;
  if (resources + lists === 0) return palette.red(texts.nothingChecked);
  const { signals } = report.duplicates;
  const undecided = report.cantTell.reduce((sum, { count }) => sum + count, 0);
  const counted = severities.flatMap((severity) => {
    const count = weighty.findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityColour(severity, palette)(texts.counts[severity](count))];
  });
  const clean = weighty.findings.length + weighty.groups.length + signals.length === 0;
  return [
    texts.checked(resources, report.inputs.length),
    ...(clean ? [palette.green(texts.clean)] : []),
    ...(weighty.issues.length === 0 ? [] : [palette.bold(texts.counts.issues(weighty.issues.length))]),
    ...registerCounts(weighty, language),
    ...counted,
    ...(weighty.groups.length === 0 ? [] : [texts.counts.duplicates(weighty.groups.length)]),
    ...(signals.length === 0 ? [] : [texts.counts.signals(signals.length)]),
    ...(undecided === 0 ? [] : [palette.dim(texts.counts.undecided(undecided))]),
  ].join(' · ');
}

/** How many of the issues the register of known issues has as new, returned and known; none without a register. */
function registerCounts({ issues }: Weighty, language: Language): readonly string[] {
  return (['new', 'returned', 'known'] as const).flatMap((status) => {
    const count = issues.filter(({ known }) => known?.status === status).length;
    return count === 0 ? [] : [`${count} ${knownStatusText({ status }, language)}`];
  });
}
