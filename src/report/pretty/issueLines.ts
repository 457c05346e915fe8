import type { Assignment } from '../../issues/assignIssues.js';
import type { ChainIssue, IssuePlace } from '../../issues/ChainIssue.js';
import { classificationSentences } from '../../issues/describe/classificationSentences.js';
import { knownIssueText } from '../../issues/describe/knownIssueText.js';
import { categories } from '../../taxonomy/categories.js';
import { parties } from '../../taxonomy/parties.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import { symptomOf } from '../../taxonomy/symptoms.js';
import { indent } from './indent.js';
import { inputName } from './inputName.js';
import type { PrettyContext } from './PrettyContext.js';
import { resourceName } from '../text/resourceName.js';

/** Issues of one assignment that are written out; the others are counted. */
const shownIssues = 8;
/** Places of one issue that are written out. */
const shownPlaces = 3;

const margin = '    ';

/**
 * What each party is asked to take up: title, who must act and why, where to report, why it stays and when it goes, then
 * a line for each issue in it with how often it was seen and where first. A reservation that holds for several is said
 * once.
 */
export function issueLines(assignments: readonly Assignment[], context: PrettyContext): readonly string[] {
  const said = new Set<string>();
  return assignments.flatMap((assignment, index) => [
    ...oneAssignment(assignment, index + 1, said, context),
    '',
  ]);
}

function oneAssignment(
  assignment: Assignment,
  number: number,
  said: Set<string>,
  context: PrettyContext,
): readonly string[] {
  const { palette, language, texts, width } = context;
  const { issues, party, severity } = assignment;
  const [gravest] = issues;
  const parts = classificationSentences(gravest, language);
  const wrap = (sentences: readonly string[]): readonly string[] =>
    sentences.flatMap((sentence) => indent(sentence, width, margin));
  const [act = '', ...reservations] = parts.who;
  const rated = [severityLevels[severity].label[language], categories[gravest.category].label[language]];
  const hidden = issues.length - shownIssues;
  return [
    palette.bold(`${number}.`.padEnd(margin.length) + symptomOf(gravest.symptom).label[language]),
    `${margin}${palette.cyan(parties[party].label[language])}${palette.dim(` · ${rated.join(' · ')}`)}`,
    ...wrap([[act, ...once(reservations, said)].join(' '), ...parts.where]),
    ...(gravest.severityBecause.length === 0 ? [] : wrap(parts.severity)),
    ...wrap([...parts.why, parts.when.join(' '), ...parts.meanwhile]),
    ...issues.slice(0, shownIssues).flatMap((issue) => oneIssue(issue, context)),
    ...(hidden > 0 ? [`${margin}- ${texts.others(hidden)}`] : []),
  ];
}

/** Those that were not said before; they count as said from then on. */
function once(sentences: readonly string[], said: Set<string>): readonly string[] {
  return sentences.filter((sentence) => !said.has(sentence) && said.add(sentence));
}

/** How often, what, at which element, and where first; and what the register of known issues says of it. */
function oneIssue({ cause, counts, places, known }: ChainIssue, context: PrettyContext): readonly string[] {
  const { texts, width, language, palette } = context;
  const seen = counts.findings + counts.duplicates + counts.differences;
  const what = [cause.code, cause.detail].filter((part) => part !== undefined).join(' ');
  const shown = places.slice(0, shownPlaces).map((place) => placeText(place, context));
  const more = counts.resources - shown.length;
  const where = [...shown, ...(more > 0 ? [texts.others(more)] : [])].join('; ');
  const at = [what, cause.path].filter((part) => part !== '').join(' · ');
  const lines = indent(`${texts.times(seen)} ${at}: ${where}`, width, `${margin}  `, `${margin}- `);
  if (known === undefined) return lines;
  const registered = indent(knownIssueText(known, language), width, `${margin}  `);
  return [...lines, ...registered.map(known.status === 'known' ? palette.dim : palette.bold)];
}

function placeText({ origin, entry, fullUrl }: IssuePlace, context: PrettyContext): string {
  return [
    inputName(origin, context),
    ...(entry === undefined ? [] : [context.texts.entry(entry)]),
    ...(fullUrl === undefined ? [] : [resourceName(fullUrl)]),
  ].join(' ');
}
