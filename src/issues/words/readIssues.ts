import { severityLevels } from '../../taxonomy/severityLevels.js';
import type { SeverityLevel } from '../../taxonomy/severityLevels.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import { isSymptomCode, symptomOf } from '../../taxonomy/symptoms.js';
import { segmentsOf } from './segmentsOf.js';
import type { TextModel, TextReading } from './TextModel.js';

/** A symptom that a text tells of, with the part of the text that does. */
export interface ReadIssue {
  readonly symptom: SymptomCode;
  readonly reading: TextReading;
}

/** What a text tells of. */
export interface ReadIssues {
  /** Of the text as a whole. */
  readonly whole: TextReading;
  /** More than one when parts tell of different symptoms, in the order of the rule `meerdere-symptomen`. */
  readonly issues: readonly ReadIssue[];
}

/** How sure a part must be of an issue of its own, and how much of it the text as a whole must bear out. */
const least = { inPart: 0.75, inWhole: 0.15 } as const;

/** Words with which a person goes on to something else; also the items of a list. */
const goesOn =
  /(?:^|\s)(?:daarnaast|bovendien|verder|tevens|ten tweede|en ook|also|besides|secondly|moreover|außerdem|zudem)\b|(?:^|\s)\d\)\s|(?:^|\n)[-*•]\s/i;

/** Words that may go on to something else, or with the same. */
const mayGoOn = /(?:^|[.!?;\n]\s?)(?:ook|en)\s/i;

const emphasis =
  /\b(?:vooral|ergste?|belangrijkste?|met name|hoofdzaak|above all|most important|worst|vor allem)\b/i;

/**
 * Reads a text as a whole and in parts. Parts that surely tell of different symptoms make several issues, when the
 * person says to go on to something else or the text as a whole bears both out: most people who write more than one
 * sentence tell of one thing. What is stressed comes first, then the gravest, then what is named first; another
 * person's data before everything.
 */
export function readIssues(text: string, model: TextModel): ReadIssues {
  const whole = model(text);
  const parts = segmentsOf(text);
  const told = parts.length < 2 ? [] : surelyTold(parts, model);
  const apart = goesOn.test(text);
  const issues = told
    .filter(({ symptom }) => apart || mayGoOn.test(text) || shareOf(symptom, whole) >= least.inWhole)
    .sort((a, b) => b.rank - a.rank)
    .map(({ symptom, reading }): ReadIssue => ({ symptom, reading }));
  return { whole, issues: issues.length > 1 && areDifferent(issues, whole, apart) ? issues : [] };
}

function surelyTold(parts: readonly string[], model: TextModel): (ReadIssue & { rank: number })[] {
  const told = new Map<SymptomCode, ReadIssue & { rank: number }>();
  for (const part of parts) {
    const reading = model(part);
    const [first] = reading.codes;
    if (first === undefined || !isSymptomCode(first.code) || first.probability < least.inPart) continue;
    if (!told.has(first.code)) {
      told.set(first.code, { symptom: first.code, reading, rank: rankOf(first.code, part) });
    }
  }
  return [...told.values()];
}

function shareOf(symptom: SymptomCode, { codes }: TextReading): number {
  return codes.find(({ code }) => code === symptom)?.probability ?? 0;
}

/**
 * False when the parts more likely describe one thing: not what the whole is about, or neighbours of it, unless the
 * person says to go on to something else.
 */
function areDifferent(
  issues: readonly ReadIssue[],
  { codes: [first] }: TextReading,
  apart: boolean,
): boolean {
  if (first === undefined || !issues.some(({ symptom }) => symptom === first.code)) return false;
  return issues.every(
    ({ symptom }) =>
      apart ||
      symptom === first.code ||
      !symptomOf(symptom).confusableWith.some((near) => near === first.code),
  );
}

function rankOf(symptom: SymptomCode, part: string): number {
  const levels = Object.keys(severityLevels) as SeverityLevel[];
  const severity = levels.indexOf(symptomOf(symptom).severity.default);
  return (symptom === 'verkeerde-patient' ? 100 : 0) + (emphasis.test(part) ? 10 : 0) + severity;
}
