import { assignIssues } from '../issues/assignIssues.js';
import { plainPalette } from './Palette.js';
import { cantTellLines } from './pretty/cantTellLines.js';
import { conformanceLines } from './pretty/conformanceLines.js';
import { duplicateLines } from './pretty/duplicateLines.js';
import { findingLines } from './pretty/findingLines.js';
import { inputNames } from './pretty/inputNames.js';
import { issueLines } from './pretty/issueLines.js';
import type { PrettyContext } from './pretty/PrettyContext.js';
import { prettyTexts } from './pretty/prettyTexts.js';
import { selectWeighty } from './pretty/selectWeighty.js';
import { signalLines } from './pretty/signalLines.js';
import { summaryLine } from './pretty/summaryLine.js';
import type { Report } from './Report.js';
import { printable } from './text/printable.js';
import type { WriteOptions } from './WriteOptions.js';

/** How a report is written for people. */
export interface PrettyOptions extends Pick<WriteOptions, 'language' | 'describe' | 'palette' | 'width'> {
  /** Findings that are written out; 60 by default. The others are counted. */
  readonly findings?: number;
}

/**
 * Writes a report for people: who must do what, then the findings with their places, what is double, which questions
 * were answered, what could not be decided, and a line that sums it up. Ends with a newline.
 */
export function writePretty(given: Report, options: PrettyOptions): string {
  const report = printable(given);
  const { language, describe, palette = plainPalette, width = 100, findings: limit = 60 } = options;
  const texts = prettyTexts[language];
  const { folder, names } = inputNames(report.inputs, texts);
  const context: PrettyContext = { language, texts, palette, width, describe, names };
  const weighty = selectWeighty(report);

  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [palette.bold(title.toUpperCase()), '', ...trimmed(lines), ''];
  const notes = [
    ...(weighty.remarks === 0 ? [] : [texts.remarks(weighty.remarks)]),
    ...(weighty.carriers === 0 ? [] : [texts.carriers(weighty.carriers)]),
  ];

  return [
    palette.dim(headLine(report, folder)),
    '',
    ...section(texts.issues, issueLines(assignIssues(weighty.issues), context)),
    ...section(texts.findings, findingLines(weighty.findings, limit, context)),
    ...section(texts.duplicates, [
      ...duplicateLines(weighty.groups, context),
      ...signalLines(report.duplicates.signals, context),
    ]),
    ...section(
      texts.conformance,
      report.conformance === undefined ? [] : conformanceLines(report.conformance, context),
    ),
    ...section(texts.cantTell, cantTellLines(report.cantTell, context)),
    ...notes.map((note) => palette.dim(note)),
    ...(notes.length === 0 ? [] : ['']),
    summaryLine(report, weighty, context),
    '',
  ].join('\n');
}

/** What was checked: the folder of the inputs, the gegevensdienst and the releases. */
function headLine({ inputs, conformance }: Report, folder: string): string {
  const releases = [...new Set(inputs.flatMap(({ release }) => release ?? []))];
  const [only] = inputs.length === 1 ? inputs : [];
  const where = only?.name ?? folder;
  return ['pgo-keten', where, conformance?.gegevensdienst, ...releases.map((release) => `FHIR ${release}`)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function trimmed(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, last + 1);
}
