import { residualSymptoms } from '../../taxonomy/refinements.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import { isSymptomCode, symptomOf } from '../../taxonomy/symptoms.js';
import type { Hypothesis } from '../evidence/hypothesesOf.js';
import type { TextReading } from './TextModel.js';

/** What words that say nothing of a symptom still leave of it: evidence goes before words. */
const leftByWords = 0.25;

/** How sure words must be to name the kind of data where evidence only names the link. */
const sure = 0.4;

/**
 * Reads evidence in the light of the words that came with it. Words choose between what evidence leaves open, such
 * as which of its meanings a 404 has, and name the kind of data where evidence only shows at which link it goes
 * wrong. They never bring in a symptom against the evidence.
 */
export function weighEvidence(
  hypotheses: readonly Hypothesis[],
  reading: TextReading,
): readonly Hypothesis[] {
  const said = new Map(reading.codes.map(({ code, probability }) => [code, probability]));
  const weigh = (symptom: SymptomCode, confidence: number): number =>
    confidence * (leftByWords + (said.get(symptom) ?? 0));
  return hypotheses
    .map((hypothesis) => ofKind(hypothesis, reading) ?? likeliest(hypothesis, weigh))
    .map((hypothesis) => ({ hypothesis, weight: rank(hypothesis, weigh) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ hypothesis }) => hypothesis);
}

/** The rule `veiligheid-eerst` stands above all weights. */
function rank(
  { symptom, confidence }: Hypothesis,
  weigh: (symptom: SymptomCode, share: number) => number,
): number {
  return (symptom === 'verkeerde-patient' ? 10 : 0) + weigh(symptom, confidence);
}

/**
 * The rule `meest-specifiek`: what the words say of the data itself, when evidence only names the link where it gets
 * lost. What changes on the way is about the link. Where the evidence shows a chain in which nothing deviates, words
 * tell what is wrong with what it delivers, or with how it is shown.
 */
function ofKind(hypothesis: Hypothesis, { codes: [first] }: TextReading): Hypothesis | undefined {
  const { change, intact = false } = hypothesis.clues[0];
  if (!intact && (!isResidual(hypothesis.symptom) || change === 'changed')) return undefined;
  if (first === undefined || first.probability < sure) return undefined;
  const { code } = first;
  if (!isSymptomCode(code) || isResidual(code)) return undefined;
  const { category } = symptomOf(code);
  const fits = category === 'inhoudelijk' || (intact && category === 'functioneel');
  return fits ? instead(hypothesis, code) : undefined;
}

/** The meaning of the evidence that the words support most. */
function likeliest(
  hypothesis: Hypothesis,
  weigh: (symptom: SymptomCode, share: number) => number,
): Hypothesis {
  const own = weigh(hypothesis.symptom, hypothesis.confidence);
  const [best] = hypothesis.alternatives
    .map(({ symptom, confidence }) => ({ symptom, weight: weigh(symptom, confidence) }))
    .sort((a, b) => b.weight - a.weight);
  return best === undefined || best.weight <= own ? hypothesis : instead(hypothesis, best.symptom);
}

function instead(hypothesis: Hypothesis, symptom: SymptomCode): Hypothesis {
  const { symptom: replaced, confidence, alternatives } = hypothesis;
  return {
    ...hypothesis,
    symptom,
    alternatives: [
      { symptom: replaced, confidence: Math.round((1 - confidence) * 100) / 100 },
      ...alternatives.filter((alternative) => alternative.symptom !== symptom),
    ],
  };
}

function isResidual(symptom: SymptomCode): boolean {
  return residualSymptoms.some((residual) => residual === symptom);
}
