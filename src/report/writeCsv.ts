import type { ChainIssue } from '../issues/ChainIssue.js';
import { classificationSentences } from '../issues/describe/classificationSentences.js';
import { categories } from '../taxonomy/categories.js';
import { parties } from '../taxonomy/parties.js';
import { reportPoints } from '../taxonomy/reportPoints.js';
import { severityLevels } from '../taxonomy/severityLevels.js';
import { symptomOf } from '../taxonomy/symptoms.js';
import type { Report } from './Report.js';
import { csvLine } from './text/csvLine.js';
import { placeText } from './text/placeText.js';
import { printable } from './text/printable.js';
import type { WriteOptions } from './WriteOptions.js';

const columns = [
  'fingerprint',
  'severity',
  'category',
  'party',
  'title',
  'symptom',
  'code',
  'detail',
  'path',
  'profile',
  'release',
  'gegevensdienst',
  'hop',
  'findings',
  'duplicates',
  'differences',
  'resources',
  'inputs',
  'first places',
  'who acts and why',
  'report to',
  'why it stays',
  'when',
  'meanwhile',
  'known',
  'register entry',
  'planned release',
] as const;

/**
 * Writes the issues as CSV for a tracker: a line an issue, the gravest first, in UTF-8 with a byte order mark so that a
 * spreadsheet reads it as such. The names of the columns are the same in each language.
 */
export function* writeCsv(report: Report, { language }: WriteOptions): Generator<string> {
  const { issues, inputs } = printable({ issues: report.issues, inputs: report.inputs });
  yield `\ufeff${csvLine(columns)}`;
  for (const issue of issues) {
    const cells = cellsOf(issue, inputs, language);
    yield csvLine(columns.map((column) => cells[column] ?? ''));
  }
}

function cellsOf(
  issue: ChainIssue,
  inputs: Report['inputs'],
  language: WriteOptions['language'],
): Partial<Record<(typeof columns)[number], string | number>> {
  const { cause, counts, known, parties: judged } = issue;
  const [first] = judged;
  const parts = classificationSentences(issue, language);
  return {
    fingerprint: issue.fingerprint,
    severity: severityLevels[issue.severity].label[language],
    category: categories[issue.category].label[language],
    party: first === undefined ? '' : parties[first.party].label[language],
    title: symptomOf(issue.symptom).label[language],
    symptom: issue.symptom,
    code: cause.code ?? '',
    detail: cause.detail ?? '',
    path: cause.path,
    profile: cause.profile ?? '',
    release: cause.release ?? '',
    gegevensdienst: issue.gegevensdiensten.join(' '),
    hop: issue.hop ?? '',
    findings: counts.findings,
    duplicates: counts.duplicates,
    differences: counts.differences,
    resources: counts.resources,
    inputs: counts.inputs,
    'first places': issue.places.map((place) => placeText(place, inputs, language)).join('\n'),
    'who acts and why': parts.who.join(' '),
    'report to': issue.reportTo.map((code) => reportPoints[code].label[language]).join('; '),
    'why it stays': parts.why.join(' '),
    when: parts.when.join(' '),
    meanwhile: parts.meanwhile.join(' '),
    known: known?.status ?? '',
    'register entry': known?.entry ?? '',
    'planned release': known?.plannedRelease ?? '',
  };
}
