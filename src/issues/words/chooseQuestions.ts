import type { QuestionId } from '../../taxonomy/questions.js';
import { questions } from '../../taxonomy/questions.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';

/** How likely each symptom is; what is left out is ruled out. */
export type Candidates = ReadonlyMap<SymptomCode, number>;

/** A course of answers so far: how likely it is, and what it leaves. */
interface Branch {
  readonly probability: number;
  readonly candidates: Candidates;
}

/** A question that tells less than this is not worth asking, in bits. */
const worthwhile = 0.25;

const asked: readonly QuestionId[] = (Object.keys(questions) as QuestionId[]).filter(
  (id) => Object.keys(questions[id].answers).length > 0,
);

/**
 * The questions that best separate what it could be, the most telling first: each next one is chosen for what it
 * adds to the answers before it.
 */
export function chooseQuestions(candidates: Candidates, most: number): readonly QuestionId[] {
  const chosen: QuestionId[] = [];
  let branches: readonly Branch[] = [{ probability: 1, candidates: normalise(candidates) }];
  while (chosen.length < most) {
    const doubt = doubtOf(branches);
    let best: { id: QuestionId; branches: readonly Branch[]; gain: number } | undefined;
    for (const id of asked) {
      if (chosen.includes(id)) continue;
      const after = branches.flatMap((branch) => split(branch, id));
      const gain = doubt - doubtOf(after);
      if (gain > (best?.gain ?? worthwhile)) best = { id, branches: after, gain };
    }
    if (best === undefined) break;
    chosen.push(best.id);
    branches = best.branches;
  }
  return chosen;
}

/** What each answer would leave. */
function split({ probability, candidates }: Branch, id: QuestionId): readonly Branch[] {
  const answers: readonly (readonly SymptomCode[])[] = Object.values(questions[id].answers);
  const timesNamed = new Map<SymptomCode, number>();
  for (const symptom of answers.flat()) timesNamed.set(symptom, (timesNamed.get(symptom) ?? 0) + 1);
  return answers.flatMap((symptoms) => {
    const left = new Map<SymptomCode, number>();
    let total = 0;
    for (const [symptom, share] of candidates) {
      const named = timesNamed.get(symptom);
      const fits = named === undefined ? 1 / answers.length : symptoms.includes(symptom) ? 1 / named : 0;
      if (fits === 0) continue;
      left.set(symptom, share * fits);
      total += share * fits;
    }
    return total === 0 ? [] : [{ probability: probability * total, candidates: normalise(left) }];
  });
}

/** What is not known yet, in bits. */
function doubtOf(branches: readonly Branch[]): number {
  let doubt = 0;
  for (const { probability, candidates } of branches) {
    for (const share of candidates.values()) {
      if (share > 0) doubt -= probability * share * Math.log2(share);
    }
  }
  return doubt;
}

function normalise(candidates: Candidates): Candidates {
  let total = 0;
  for (const share of candidates.values()) total += share;
  return new Map([...candidates].map(([symptom, share]) => [symptom, share / total]));
}
