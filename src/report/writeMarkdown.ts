import type { Language } from '../foundation/Language.js';
import type { Assignment } from '../issues/assignIssues.js';
import { assignIssues } from '../issues/assignIssues.js';
import type { ChainIssue } from '../issues/ChainIssue.js';
import { classificationSentences } from '../issues/describe/classificationSentences.js';
import { knownIssueText } from '../issues/describe/knownIssueText.js';
import { categories } from '../taxonomy/categories.js';
import type { PartyCode } from '../taxonomy/parties.js';
import { parties } from '../taxonomy/parties.js';
import { severityLevels } from '../taxonomy/severityLevels.js';
import { symptomOf } from '../taxonomy/symptoms.js';
import { prettyTexts } from './pretty/prettyTexts.js';
import { selectWeighty } from './pretty/selectWeighty.js';
import type { Report } from './Report.js';
import { codeMarkdown, escapeMarkdown } from './text/escapeMarkdown.js';
import { placeText } from './text/placeText.js';
import { printable } from './text/printable.js';
import type { WriteOptions } from './WriteOptions.js';

/** Causes of one assignment that are written out; the others are counted. */
const shownIssues = 20;
/** Example findings of one assignment, and places of a cause, that are written out. */
const shownExamples = 3;

const texts = {
  nl: {
    title: 'Ketenrapport',
    cause: 'Wat er is gezien',
    examples: 'Voorbeelden',
    nothing: 'Er is niets gevonden waar een partij iets aan moet doen.',
    fingerprint: 'kenmerk',
    definitions: 'Getoetst met',
  },
  en: {
    title: 'Chain report',
    cause: 'What was seen',
    examples: 'Examples',
    nothing: 'Nothing was found that a party has to act on.',
    fingerprint: 'fingerprint',
    definitions: 'Checked with',
  },
} as const;

/**
 * Writes a report as Markdown: for each party what it is asked to take up, each in a section that can be pasted into an
 * issue tracker as it stands.
 */
export function* writeMarkdown(report: Report, options: WriteOptions): Generator<string> {
  const { language } = options;
  const clean = printable(report);
  const words = texts[language];
  const assignments = assignIssues(selectWeighty(clean).issues);
  yield `# ${words.title}\n\n${headText(clean, language)}\n`;
  if (assignments.length === 0) yield `\n${words.nothing}\n`;
  for (const [party, ofParty] of byParty(assignments)) {
    yield `\n## ${escapeMarkdown(parties[party].label[language])}\n`;
    for (const assignment of ofParty) yield `\n${assignmentText(assignment, clean, options)}\n`;
  }
  const packages = clean.definitions.flatMap((one) =>
    one.packages.map(({ name, version }) => `${name} ${version}`),
  );
  if (packages.length > 0) yield `\n---\n\n${words.definitions}: ${packages.map(codeMarkdown).join(', ')}\n`;
}

function headText({ inputs, conformance, generatedAt }: Report, language: Language): string {
  const resources = inputs.reduce((sum, input) => sum + input.resources, 0);
  const checked =
    resources === 0
      ? prettyTexts[language].nothingChecked
      : prettyTexts[language].checked(resources, inputs.length);
  return [
    ...(conformance === undefined ? [] : [codeMarkdown(conformance.gegevensdienst)]),
    ...[...new Set(inputs.flatMap(({ release }) => release ?? []))].map((release) => `FHIR ${release}`),
    checked,
    ...(generatedAt === undefined ? [] : [escapeMarkdown(generatedAt)]),
  ].join(' · ');
}

function byParty(assignments: readonly Assignment[]): ReadonlyMap<PartyCode, readonly Assignment[]> {
  const grouped = new Map<PartyCode, Assignment[]>();
  for (const assignment of assignments) {
    const group = grouped.get(assignment.party);
    if (group === undefined) grouped.set(assignment.party, [assignment]);
    else group.push(assignment);
  }
  return grouped;
}

function assignmentText(assignment: Assignment, report: Report, options: WriteOptions): string {
  const { language } = options;
  const { issues, severity } = assignment;
  const [gravest] = issues;
  const words = texts[language];
  const parts = classificationSentences(gravest, language);
  const rated = [categories[gravest.category].label[language], severityLevels[severity].label[language]];
  const paragraphs = [parts.who, parts.where, [...parts.why, ...parts.when], parts.meanwhile];
  const hidden = issues.length - shownIssues;
  const examples = exampleLines(issues, report, options);
  return [
    `### ${escapeMarkdown(symptomOf(gravest.symptom).label[language])}`,
    '',
    `**${rated.join(' · ')}** · ${codeMarkdown(gravest.symptom)}`,
    '',
    ...paragraphs
      .filter((sentences) => sentences.length > 0)
      .flatMap((sentences) => [escapeMarkdown(sentences.join(' ')), '']),
    `**${words.cause}**`,
    '',
    ...issues.slice(0, shownIssues).map((issue) => causeLine(issue, report, language)),
    ...(hidden > 0 ? [`- ${prettyTexts[language].others(hidden)}`] : []),
    ...(examples.length === 0 ? [] : ['', `**${words.examples}**`, '', ...examples]),
  ].join('\n');
}

function causeLine(issue: ChainIssue, { inputs }: Report, language: Language): string {
  const { cause, counts, places, fingerprint, known } = issue;
  const words = texts[language];
  const shown = places
    .slice(0, shownExamples)
    .map((place) => codeMarkdown(placeText(place, inputs, language)));
  const more = counts.resources - shown.length;
  const code = [cause.code, cause.detail].filter((part) => part !== undefined).join(' ');
  return [
    `- ${counts.findings + counts.duplicates + counts.differences}×`,
    ...(code === '' ? [] : [codeMarkdown(code)]),
    ...(cause.path === '' ? [] : [codeMarkdown(cause.path)]),
    `(${words.fingerprint} ${codeMarkdown(fingerprint)}):`,
    [...shown, ...(more > 0 ? [prettyTexts[language].others(more)] : [])].join('; '),
    ...(known === undefined ? [] : [`— ${escapeMarkdown(knownIssueText(known, language))}`]),
  ].join(' ');
}

function exampleLines(
  issues: readonly ChainIssue[],
  { findings, duplicates, inputs }: Report,
  { language, describe }: WriteOptions,
): readonly string[] {
  const ofFindings = issues.flatMap((issue) =>
    issue.findings.slice(0, 1).flatMap((index) => findings[index] ?? []),
  );
  const ofGroups = issues.flatMap((issue) =>
    issue.duplicates.slice(0, 1).flatMap((index) => duplicates.groups[index] ?? []),
  );
  return [
    ...ofFindings.map((finding) => ({ text: describe(finding, language), place: finding })),
    ...ofGroups.map((group) => ({ text: describe(group, language), place: undefined })),
  ]
    .slice(0, shownExamples)
    .map(({ text, place }) => {
      const where = place === undefined ? '' : ` (${codeMarkdown(placeText(place, inputs, language))})`;
      return `- ${escapeMarkdown(text)}${where}`;
    });
}
