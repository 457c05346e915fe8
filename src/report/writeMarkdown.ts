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
/** Places of a cause that are written out. */
const shownPlaces = 3;

const texts = {
  nl: {
    title: 'Ketenrapport',
    cause: 'Wat er is gezien',
    asked: 'gevraagd door',
    explain: 'Uitleg bij een code:',
    nothing: 'Er is niets gevonden waar een partij iets aan moet doen.',
    fingerprint: 'kenmerk',
    definitions: 'Getoetst met',
  },
  en: {
    title: 'Chain report',
    cause: 'What was seen',
    asked: 'asked for by',
    explain: 'What a code means:',
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
  const code = clean.findings[0]?.code;
  const packages = clean.definitions.flatMap((one) =>
    one.packages.map(({ name, version }) => `${name} ${version}`),
  );
  if (code !== undefined) yield `\n---\n\n${words.explain} \`npx pgo-keten explain ${code}\`\n`;
  if (packages.length > 0)
    yield `\n${code === undefined ? '---\n\n' : ''}${words.definitions}: ${packages.map(codeMarkdown).join(', ')}\n`;
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
    ...issues.slice(0, shownIssues).flatMap((issue) => causeLines(issue, report, options)),
    ...(hidden > 0 ? [`- ${prettyTexts[language].others(hidden)}`] : []),
  ].join('\n');
}

/** A cause in words, with its code and how to find it again; below it where it was seen and who asks for it. */
function causeLines(
  issue: ChainIssue,
  report: Report,
  { language, describe }: WriteOptions,
): readonly string[] {
  const { cause, counts, places, fingerprint, known } = issue;
  const words = texts[language];
  const first = firstItem(issue, report);
  const sentence = first === undefined ? [] : [escapeMarkdown(describe(first, language))];
  const code = [cause.code, cause.detail].filter((part) => part !== undefined).join(' ');
  const facts = [
    `${counts.findings + counts.duplicates + counts.differences}×`,
    ...(code === '' ? [] : [codeMarkdown(code)]),
    ...(cause.path === '' ? [] : [codeMarkdown(cause.path)]),
    `${words.fingerprint} ${codeMarkdown(fingerprint)}`,
  ].join(', ');
  const asked = issue.findings.flatMap((index) => report.findings[index]?.profile ?? [])[0];
  const shown = places.slice(0, shownPlaces);
  const more = counts.resources - shown.length;
  return [
    `- ${[...sentence, `(${facts})`].join(' ')}`,
    ...shown.map((place) => `  - ${codeMarkdown(placeText(place, report.inputs, language))}`),
    ...(more > 0 ? [`  - ${prettyTexts[language].others(more)}`] : []),
    ...(asked === undefined ? [] : [`  - ${words.asked} ${codeMarkdown(asked)}`]),
    ...(known === undefined ? [] : [`  - ${escapeMarkdown(knownIssueText(known, language))}`]),
  ];
}

function firstItem(
  { findings, duplicates, differences }: ChainIssue,
  report: Report,
): Parameters<WriteOptions['describe']>[0] | undefined {
  const [finding, group, difference] = [findings[0], duplicates[0], differences[0]];
  if (finding !== undefined) return report.findings[finding];
  if (group !== undefined) return report.duplicates.groups[group];
  return difference === undefined ? undefined : report.differences[difference];
}
