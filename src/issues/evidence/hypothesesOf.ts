import { residualSymptoms } from '../../taxonomy/refinements.js';
import { severityRank } from '../../taxonomy/severityLevels.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import { symptomOf } from '../../taxonomy/symptoms.js';
import type { Clue } from '../Clue.js';
import type { ReportClues } from './cluesOf.js';

/** A symptom that evidence may mean as well. */
interface Rival {
  readonly symptom: SymptomCode;
  readonly confidence: number;
}

/** A symptom, with what speaks for it. */
export interface Hypothesis {
  readonly symptom: SymptomCode;
  readonly confidence: number;
  readonly alternatives: readonly Rival[];
  /** The strongest first; at least one. */
  readonly clues: readonly [Clue, ...Clue[]];
}

/** The second meaning of a clue counts for half, the third for a quarter. */
const shareOfOther = 0.5;

/**
 * The symptoms that clues lead to, the gravest first and then the likeliest; another person's data before everything.
 * Clues of one incident compete: one symptom wins, the rest are alternatives. By the rule `meest-specifiek`, a symptom
 * that only names the link gives way to any other: the link then decides on the party alone.
 */
export function hypothesesOf({ incident, record }: ReportClues): readonly Hypothesis[] {
  const bySymptom = new Map<SymptomCode, Clue[]>();
  for (const clue of record) {
    const clues = bySymptom.get(clue.symptom);
    if (clues === undefined) bySymptom.set(clue.symptom, [clue]);
    else clues.push(clue);
  }
  const scores = scoresOf(incident);
  const [winner] = scores;
  if (winner !== undefined) {
    const [symptom] = winner;
    const supporting = incident.filter((clue) => clue.symptom === symptom || clue.others.includes(symptom));
    bySymptom.set(symptom, [...supporting, ...(bySymptom.get(symptom) ?? [])]);
  }
  const hypotheses: Hypothesis[] = [];
  for (const [symptom, clues] of bySymptom) {
    const [first, ...rest] = clues.sort((a, b) => b.strength - a.strength);
    if (first === undefined) continue;
    const rivals = symptom === winner?.[0] ? scores : scoresOf(clues);
    const { confidence, alternatives } = shares(symptom, rivals, first.strength);
    hypotheses.push({ symptom, confidence, alternatives, clues: [first, ...rest] });
  }
  const telling = hypotheses.filter(({ symptom }) => !isResidual(symptom));
  return (telling.length > 0 ? telling : hypotheses).sort(
    (a, b) => rankOf(b.symptom) - rankOf(a.symptom) || b.confidence - a.confidence,
  );
}

type Score = readonly [symptom: SymptomCode, score: number];

function scoresOf(clues: readonly Clue[]): readonly Score[] {
  const scores = new Map<SymptomCode, number>();
  const add = (symptom: SymptomCode, score: number): void => {
    scores.set(symptom, (scores.get(symptom) ?? 0) + score);
  };
  for (const { symptom, others, strength } of clues) {
    add(symptom, strength);
    others.forEach((other, index) => {
      add(other, strength * shareOfOther ** (index + 1));
    });
  }
  return [...scores].sort((a, b) => b[1] - a[1] || rankOf(b[0]) - rankOf(a[0]));
}

/** The winner is as sure as its strongest clue, less what its rivals hold against it. */
function shares(
  symptom: SymptomCode,
  scores: readonly Score[],
  strength: number,
): { confidence: number; alternatives: readonly Rival[] } {
  const total = scores.reduce((sum, [, score]) => sum + score, 0);
  const own = scores.find(([code]) => code === symptom)?.[1] ?? 0;
  const confidence = round(strength * (1 - (1 - own / total) / 2));
  const alternatives = scores
    .filter(([code]) => code !== symptom)
    .map(([code, score]) => ({ symptom: code, confidence: round(((1 - confidence) * score) / total) }));
  return { confidence, alternatives };
}

function isResidual(symptom: SymptomCode): boolean {
  return residualSymptoms.some((residual) => residual === symptom);
}

/** The rules `veiligheid-eerst` and `meerdere-symptomen`: another person's data before everything, then the gravest. */
function rankOf(symptom: SymptomCode): number {
  return symptom === 'verkeerde-patient' ? Infinity : severityRank(symptomOf(symptom).severity.default);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
