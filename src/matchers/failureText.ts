import type { Finding } from '../finding/Finding.js';
import type { Language } from '../foundation/Language.js';
import { describe } from '../describe.js';
import type { Report } from '../report/Report.js';

/** Findings that a failure text writes out; the others are counted. */
const shownFindings = 10;

const texts = {
  nl: {
    more: (count: number) => `… en nog ${count}.`,
    undecided: (count: number) => `${count} ${count === 1 ? 'punt was' : 'punten waren'} niet te bepalen.`,
    explain: (code: string) => `Uitleg: npx pgo-keten explain ${code}`,
    line: 'regel',
    input: 'antwoord',
  },
  en: {
    more: (count: number) => `… and ${count} more.`,
    undecided: (count: number) => `${count} ${count === 1 ? 'point' : 'points'} could not be decided.`,
    explain: (code: string) => `More: npx pgo-keten explain ${code}`,
    line: 'line',
    input: 'answer',
  },
} as const;

/** What a developer needs to act on findings: a sentence and a place for each, and where to read on. */
export function failureText(
  head: string,
  findings: readonly Finding[],
  report: Pick<Report, 'inputs' | 'cantTell'>,
  language: Language,
): string {
  const words = texts[language];
  const shown = findings.slice(0, shownFindings);
  const undecided = report.cantTell.reduce((sum, { count }) => sum + count, 0);
  const [first] = findings;
  return [
    head,
    '',
    ...shown.flatMap((finding) => [
      `  ${finding.code}  ${describe(finding, language)}`,
      `    ${placeOf(finding, report.inputs.length, language)}`,
    ]),
    ...(findings.length > shown.length ? [`  ${words.more(findings.length - shown.length)}`] : []),
    ...(undecided > 0 ? ['', `  ${words.undecided(undecided)}`] : []),
    ...(first === undefined ? [] : ['', `  ${words.explain(first.code)}`]),
  ].join('\n');
}

function placeOf(
  { origin, entry, path, line, column, profile }: Finding,
  inputs: number,
  language: Language,
): string {
  const words = texts[language];
  return [
    inputs > 1 && origin !== undefined ? `${words.input} ${origin}` : undefined,
    entry === undefined ? undefined : `entry ${entry}`,
    path === '' ? undefined : path,
    line === undefined ? undefined : `${words.line} ${line}:${column ?? 1}`,
    profile,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
