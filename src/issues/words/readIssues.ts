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

/** How sure a part must be to count as an issue of its own, and how sure the whole to stay one. */
const sure = { part: 0.7, whole: 0.85 } as const;

const emphasis =
  /\b(?:vooral|ergste?|belangrijkste?|met name|hoofdzaak|above all|most important|worst|vor allem)\b/i;

/**
 * Reads a text as a whole and in parts. Parts that surely tell of different symptoms make several issues: what is
 * stressed first, then the gravest, then what is named first; another person's data before everything.
 */
export function readIssues(text: string, model: TextModel): ReadIssues {
  const whole = model(text);
  const parts = segmentsOf(text);
  const told = parts.length < 2 ? [] : surelyTold(parts, model);
  const issues = told
    .sort((a, b) => b.rank - a.rank)
    .map(({ symptom, reading }): ReadIssue => ({ symptom, reading }));
  return { whole, issues: issues.length > 1 && !isOne(whole, issues) ? issues : [] };
}

function surelyTold(parts: readonly string[], model: TextModel): (ReadIssue & { rank: number })[] {
  const told = new Map<SymptomCode, ReadIssue & { rank: number }>();
  for (const part of parts) {
    const reading = model(part);
    const [first] = reading.codes;
    if (first === undefined || !isSymptomCode(first.code) || first.probability < sure.part) continue;
    if (!told.has(first.code)) {
      told.set(first.code, { symptom: first.code, reading, rank: rankOf(first.code, part) });
    }
  }
  return [...told.values()];
}

/** True when the text as a whole is surely about one thing: its parts then describe that. */
function isOne({ codes: [first] }: TextReading, issues: readonly ReadIssue[]): boolean {
  if (first === undefined || first.probability < sure.whole || !isSymptomCode(first.code)) return false;
  const { confusableWith } = symptomOf(first.code);
  return issues.every(({ symptom }) => symptom === first.code || confusableWith.includes(symptom));
}

function rankOf(symptom: SymptomCode, part: string): number {
  const levels = Object.keys(severityLevels) as SeverityLevel[];
  const severity = levels.indexOf(symptomOf(symptom).severity.default);
  return (symptom === 'verkeerde-patient' ? 100 : 0) + (emphasis.test(part) ? 10 : 0) + severity;
}
