import type { NonClassCode } from '../../taxonomy/nonClasses.js';
import { symptoms } from '../../taxonomy/symptoms.js';
import type { AlternativeSymptom, Classification, EvidenceStep } from '../Classification.js';
import type { QuestionId } from '../../taxonomy/questions.js';
import type { EvidenceContext } from '../EvidenceContext.js';
import { fingerprint } from '../fingerprint.js';
import { reporterFactsOf } from '../reporterFactsOf.js';
import type { Candidates } from '../words/chooseQuestions.js';
import { chooseQuestions } from '../words/chooseQuestions.js';

/** What is known of something that is no symptom, or not yet. */
export interface Undecided {
  readonly symptom: NonClassCode;
  readonly confidence: number;
  readonly alternatives: readonly AlternativeSymptom[];
  readonly evidence: readonly EvidenceStep[];
  /** What it could be. */
  readonly candidates: Candidates;
}

const questionsAsked = 3;

/** When nothing points anywhere, it can be anything. */
const nothingKnown: Undecided = {
  symptom: 'needs-more-information',
  confidence: 1,
  alternatives: [],
  evidence: [],
  candidates: new Map(symptoms.map(({ code }) => [code, 1])),
};

/** The rule `terugvragen`: nothing to point at gives questions instead of a guess. */
export function askBack(
  { reporter, gegevensdienst, systems = {} }: Omit<EvidenceContext, 'rules'>,
  undecided: Undecided = nothingKnown,
): Classification {
  const { symptom, confidence, alternatives, evidence, candidates } = undecided;
  const gegevensdiensten = gegevensdienst === undefined ? [] : [gegevensdienst];
  const vague = symptom === 'needs-more-information';
  return {
    symptom,
    confidence,
    alternatives,
    parties: [],
    reportTo: reporter === undefined || !vague ? [] : [reporterFactsOf(reporter).entry],
    passedOnTo: [],
    why: [],
    severityBecause: [],
    ask: vague ? questionsFor(candidates) : [],
    evidence,
    fingerprint: fingerprint({ symptom, gegevensdiensten, cause: { path: '' }, systems }),
  };
}

/** What separates the candidates; when they leave little doubt, what separates all there can be. */
function questionsFor(candidates: Candidates): readonly QuestionId[] {
  const chosen = chooseQuestions(candidates, questionsAsked);
  return chosen.length > 0 ? chosen : chooseQuestions(nothingKnown.candidates, questionsAsked);
}
